import { csvLine } from '../../exchange/csv.ts';
import type { ExportFormat } from './format.ts';
import { cellText } from './incidents-csv.ts';
import { type ToldClaim, toldIncident } from './told.ts';

type Value = ToldClaim['read'];

const COLUMNS: Readonly<Record<string, (claim: ToldClaim) => string | number | boolean | null>> = {
  claim: ({ id }) => id,
  report: ({ report }) => report,
  published: ({ published }) => published,
  about: ({ about }) => about,
  read: ({ read }) => valueText(read),
  corrected: ({ corrected }) => (corrected === null ? null : valueText(corrected)),
  low: (claim) => countOf(claim)?.low ?? null,
  high: (claim) => countOf(claim)?.high ?? null,
  vague: (claim) => countOf(claim)?.vague ?? null,
  group: ({ group }) => group,
  total: ({ total }) => total,
  denied: ({ negated }) => negated,
  voice: ({ voice }) => voice,
  voice_type: ({ voiceType }) => voiceType,
  modality: ({ modality }) => modality,
  judgement: ({ judgement }) => judgement,
  credibility: ({ credibility }) => credibility,
  confidence: ({ confidence }) => confidence,
  start: ({ start }) => start,
  end: ({ end }) => end,
  words: ({ words }) => words,
  quote: ({ quote }) => quote,
};

/** A line a claim. */
export const claimsCsv: ExportFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8',
  says: 'A line a claim: who says what of which incident, where its words stand, and how it was judged.',
  loses: 'No tolls, no notes, no history. Offsets count Unicode code points of the text that the case keeps.',
  async *write(sheets, { persons }) {
    yield csvLine(['incident', ...Object.keys(COLUMNS)]);
    for await (const sheet of sheets) {
      const { id, claims } = toldIncident(sheet, persons);
      for (const claim of claims) yield csvLine([id, ...Object.values(COLUMNS).map((of) => cellText(of(claim)))]);
    }
  },
};

type Counted = Extract<Value, { low: unknown }>;
const isCount = (value: Value): value is Counted => 'low' in value;

/** What a person corrected it to stands before what was read; null: it is no figure. */
function countOf({ read, corrected }: ToldClaim): Counted | null {
  const value = corrected ?? read;
  return isCount(value) ? value : null;
}

function valueText(value: Value): string | null {
  if (isCount(value)) return countText(value);
  if ('edtf' in value) return value.edtf ?? null;
  return 'name' in value ? (value.name ?? null) : (value.text ?? null);
}

function countText({ low, high }: Counted): string {
  if (low === null) return high === null ? '' : `up to ${high}`;
  if (high === null) return `${low} or more`;
  return low === high ? String(low) : `${low} to ${high}`;
}
