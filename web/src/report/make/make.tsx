import { useState } from 'react';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import type { ReportTold } from '../../../../src/server/api/reports/schema.ts';
import { Action } from '../../house/action.tsx';
import { Actions } from '../../house/actions.tsx';
import { tell } from '../../house/toasts.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import type { Laid } from '../ask-report.ts';
import type { Units } from '../text/highlights.ts';
import { ClaimForm } from './claim-form.tsx';
import { claimMade, incidentMade } from './draft.ts';
import { IncidentFields, NOTHING_SAID } from './incident-fields.tsx';
import { WordsField } from './words-field.tsx';

const t = words('report');
const house = words('house');

/** Makes a claim, or an incident that was missed, of words of the report. */
export function Make(given: {
  readonly report: ReportTold;
  readonly laid: Laid;
  readonly taken: Units | null;
  readonly onTake: (units: Units | null) => void;
  /** Told the key of the claim that was made, if one was. */
  readonly onMade: (key: string | null) => void;
  readonly onCancel: () => void;
}) {
  const { report, laid, taken } = given;
  const [making, setMaking] = useState<'claim' | 'incident'>('claim');
  const [happened, setHappened] = useState(NOTHING_SAID);
  const judging = useJudging(report.head, (written) => {
    const made = written.entries.find(({ body }) => body.type === 'claim-made')?.body;
    tell({ says: t(made === undefined ? 'make.incidentMade' : 'make.claimMade'), written });
    given.onMade(made?.type === 'claim-made' ? made.claim.key : null);
  });
  const span =
    taken === null
      ? null
      : {
          start: laid.offsets.codePointAt(taken.start),
          end: laid.offsets.codePointAt(taken.end),
          text: report.text.slice(taken.start, taken.end),
        };
  const write = (...decisions: DecisionBody[]) => void judging.decide(decisions);
  return (
    <section
      className="make"
      aria-label={t('make.make')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') given.onCancel();
      }}
    >
      <h2>{t('make.make')}</h2>
      <Actions name={t('make.make')}>
        {(['claim', 'incident'] as const).map((one) => (
          <Action
            key={one}
            weight={making === one ? 'main' : 'plain'}
            aria-pressed={making === one}
            onPress={() => setMaking(one)}
          >
            {t(`make.${one}`)}
          </Action>
        ))}
      </Actions>
      <WordsField text={report.text} taken={taken} onTake={given.onTake} />
      {span !== null && making === 'claim' && (
        <ClaimForm
          key={`${span.start}-${span.end}`}
          report={report}
          span={span}
          busy={judging.busy}
          onCancel={given.onCancel}
          onSend={(claim, missed) => {
            const incident =
              missed === null || claim.mention !== null ? null : incidentMade(report, { span, ...missed });
            write(
              ...(incident === null ? [] : [incident]),
              claimMade(report, claim, claim.mention ?? incident!.mention.key),
            );
          }}
        />
      )}
      {span !== null && making === 'incident' && (
        <form
          aria-label={t('make.incident')}
          onSubmit={(event) => {
            event.preventDefault();
            if (happened.summary.trim() !== '' && !judging.busy) write(incidentMade(report, { span, ...happened }));
          }}
        >
          <IncidentFields value={happened} onChange={setHappened} />
          <div className="actions">
            <Action type="submit" weight="main" isDisabled={happened.summary.trim() === '' || judging.busy}>
              {t('make.save')}
            </Action>
            <Action onPress={given.onCancel}>{house('cancel')}</Action>
          </div>
        </form>
      )}
      <Refused error={judging.error} />
    </section>
  );
}
