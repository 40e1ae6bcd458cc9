import { type FormEvent, useState } from 'react';
import type { About, Group, Modality, PlaceLevel, Span } from '../../../../src/model/index.ts';
import type { ReportTold } from '../../../../src/server/api/reports/schema.ts';
import { Action } from '../../house/action.tsx';
import { Choice } from '../../house/choice.tsx';
import { Field } from '../../house/field.tsx';
import { harmless } from '../../house/said.tsx';
import { ABOUTS, GROUPS, isFigure } from '../../judge/about.ts';
import { understood } from '../../judge/understood.ts';
import { valueFrom } from '../../judge/value.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { blankOf, type ClaimDraft, guessed, likelyAbout } from './draft.ts';
import { type Happened, IncidentFields, NOTHING_SAID } from './incident-fields.tsx';
import { OtherIncident } from './other-incident.tsx';

const t = words('report');
const judge = words('judge');
const house = words('house');

const MODALITIES: readonly Modality[] = ['stated', 'reported', 'conditional', 'suspected', 'denied'];
const LEVELS: readonly PlaceLevel[] = ['site', 'settlement', 'district', 'province', 'country'];
/** No mention has these keys: another incident of the case, and a new one. */
const OTHER = 'other';
const NEW = 'new';

/** Asks what the words say, of whom, whose word it is and of which incident; most of it is filled in from the words. */
export function ClaimForm(given: {
  readonly report: ReportTold;
  readonly span: Span;
  readonly busy: boolean;
  readonly onSend: (claim: ClaimDraft, happened: Happened | null) => void;
  readonly onCancel: () => void;
}) {
  const { report, span } = given;
  const { published } = report;
  const [chosen, setChosen] = useState<About | null>(null);
  const about = chosen ?? likelyAbout(span.text, published);
  const [typed, setTyped] = useState<string | null>(null);
  const written = typed ?? guessed(about, span.text, published);
  const [level, setLevel] = useState<PlaceLevel>('settlement');
  const [group, setGroup] = useState<Group>('unknown');
  const [whole, setWhole] = useState<'whole' | 'part'>('whole');
  const [voice, setVoice] = useState(() => voiceNear(report, span));
  const [modality, setModality] = useState<Modality>('stated');
  const beside = mentionNear(report, span);
  const [mention, setMention] = useState(beside ?? NEW);
  const [happened, setHappened] = useState(NOTHING_SAID);
  const [other, setOther] = useState<Happened | null>(null);
  const blank = blankOf(about, span, level);
  const value = valueFrom(written, blank);
  const missed = mention === NEW ? happened : mention === OTHER ? other : null;
  const told = mention !== NEW && mention !== OTHER;
  const ready = value !== null && !given.busy && (told || (missed !== null && missed.summary.trim() !== ''));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const total = whole === 'whole';
    given.onSend(
      { span, about, value, group, total, voice, modality, mention: told ? mention : mentionOf(report, missed) },
      missed,
    );
  };
  return (
    <form aria-label={t('make.claim')} onSubmit={send}>
      <div className="make-pair">
        <Choice
          name={t('make.about')}
          value={about}
          options={ABOUTS.map((one) => [one, term('', one)] as const)}
          onChange={(next) => {
            setChosen(next);
            setTyped(null);
          }}
        />
        <Field name={t('make.value')} value={written} onChange={setTyped} live says={understood(value, blank)} />
      </div>
      {isFigure({ about }) && (
        <div className="make-pair">
          <Choice
            name={judge('ofWhom')}
            value={group}
            options={GROUPS.map((one) => [one, term('group', one)] as const)}
            onChange={setGroup}
          />
          <Choice
            name={t('make.extent')}
            value={whole}
            options={[
              ['whole', t('make.whole')],
              ['part', t('aPart')],
            ]}
            onChange={setWhole}
          />
        </div>
      )}
      {about === 'where' && (
        <Choice
          name={t('make.level')}
          value={level}
          options={LEVELS.map((one) => [one, term('level', one)] as const)}
          onChange={setLevel}
        />
      )}
      <div className="make-pair">
        <Field
          name={t('voice')}
          placeholder={t('narrator')}
          offered={voicesOf(report)}
          value={voice}
          onChange={setVoice}
        />
        <Choice
          name={t('told')}
          value={modality}
          options={MODALITIES.map((one) => [one, term('modality', one)] as const)}
          onChange={setModality}
        />
      </div>
      <Choice
        name={t('of')}
        value={mention}
        options={[
          ...report.mentions.map(({ key, summary, incident }) => [key, harmless(incident?.name ?? summary)] as const),
          [OTHER, t('make.otherIncident')],
          [NEW, t('make.newIncident')],
        ]}
        onChange={setMention}
      />
      {mention === OTHER && (
        <OtherIncident
          near={report.mentions.find(({ key }) => key === beside)?.incident?.id ?? null}
          published={published}
          chosen={other?.incident ?? null}
          onChoose={({ id, name }) => setOther({ summary: name, kinds: [], incident: id })}
        />
      )}
      {mention === NEW && <IncidentFields value={happened} onChange={setHappened} />}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={!ready}>
          {t('make.save')}
        </Action>
        <Action onPress={given.onCancel}>{house('cancel')}</Action>
      </div>
    </form>
  );
}

const voicesOf = ({ claims }: ReportTold): string[] => [...new Set(claims.flatMap(({ voice }) => voice?.name ?? []))];

/** The voice of another claim in the same sentence; empty: the report itself. */
function voiceNear({ claims }: ReportTold, { start, end }: Span): string {
  return claims.find(({ quote }) => quote.start <= start && quote.end >= end)?.voice?.name ?? '';
}

/** Where the report tells of that incident already; null: it does not. */
const mentionOf = ({ mentions }: ReportTold, missed: Happened | null): string | null =>
  (missed?.incident && mentions.find(({ incident }) => incident?.id === missed.incident)?.key) ?? null;

/** The incident that another claim of the same sentence is about, else the one told last before; null: there is none. */
function mentionNear({ claims, mentions }: ReportTold, { start, end }: Span): string | null {
  const same = claims.find(({ quote }) => quote.start <= start && quote.end >= end);
  return (same ?? null)?.mention ?? (mentions.findLast(({ span }) => span.start <= end) ?? mentions[0])?.key ?? null;
}
