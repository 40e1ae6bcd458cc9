import type {
  About,
  ClaimValue,
  Group,
  IncidentId,
  Kind,
  Modality,
  PlaceLevel,
  Span,
} from '../../../../src/model/index.ts';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import type { ReportTold } from '../../../../src/server/api/reports/schema.ts';
import { isFigure } from '../../judge/about.ts';
import { valueText } from '../../judge/value.ts';
import { dateIn } from './date-in.ts';
import { numberIn } from './numerals.ts';

/** What stands in a claim's value before anybody has written in it, by what the claim is about. */
export function blankOf(about: About, span: Span, level: PlaceLevel = 'settlement'): ClaimValue {
  if (isFigure({ about })) return { low: null, high: null, vague: false, text: span.text };
  if (about === 'when') return { edtf: '' };
  if (about === 'where') return { name: '', level, precision: 'unlocated', span };
  return about === 'perpetrator' ? { name: '' } : { text: '' };
}

/** What the words seem to say, as a person would write it; empty where they say nothing plain. */
export function guessed(about: About, words: string, published: string | null): string {
  if (isFigure({ about })) {
    const number = numberIn(words);
    return number === null ? '' : valueText({ ...number, text: words });
  }
  return about === 'when' ? (dateIn(words, published) ?? '') : words.replace(/\s+/g, ' ');
}

/** What the words are most likely about. */
export function likelyAbout(words: string, published: string | null): About {
  if (dateIn(words, published) !== null) return 'when';
  return numberIn(words) === null ? 'perpetrator' : 'killed';
}

export interface ClaimDraft {
  readonly span: Span;
  readonly about: About;
  readonly value: ClaimValue;
  readonly group: Group;
  readonly total: boolean;
  /** Empty: the report itself. */
  readonly voice: string;
  readonly modality: Modality;
  /** Key of the mention; null: an incident that is made with it. */
  readonly mention: string | null;
}

export interface IncidentDraft {
  readonly span: Span;
  readonly summary: string;
  readonly kinds: readonly Kind[];
  /** One that the case has; null: a new one. */
  readonly incident: IncidentId | null;
}

type Made<T extends DecisionBody['type']> = Extract<DecisionBody, { type: T }>;

/** The decision that makes words tell of an incident: a new one of the case, unless one is named. */
export function incidentMade(
  report: ReportTold,
  { span, summary, kinds, incident }: IncidentDraft,
): Made<'mention-made'> {
  const key = freeKey('incident', span, new Set(report.mentions.map((mention) => mention.key)));
  const mention = { report: report.sha256, key };
  return { type: 'mention-made', mention, incident, span, summary, kinds: [...kinds] };
}

/** The decision that makes a claim of words, about the mention of this key. */
export function claimMade(report: ReportTold, draft: ClaimDraft, mention: string): Made<'claim-made'> {
  const { span, about, value, group, total, voice, modality } = draft;
  const taken = report.claims
    .filter((claim) => claim.mention !== mention || claim.judgement === 'rejected')
    .map(({ claim }) => claim.key);
  return {
    type: 'claim-made',
    claim: { report: report.sha256, key: freeKey(about, span, new Set(taken)) },
    mention,
    about,
    value,
    ...(isFigure({ about }) && { group, total }),
    span,
    voice: voice.trim() === '' ? null : { name: voice.trim() },
    modality,
  };
}

/** As `src/casefile/key.ts` names what stands on words: the second and later ones there with their number. */
function freeKey(about: string, { start, end }: Span, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth++) {
    const key = `${about}@${start}-${end}${nth === 1 ? '' : `~${nth}`}`;
    if (!taken.has(key)) return key;
  }
}
