import { csvLine } from '../../exchange/csv.ts';
import { valueText } from '../../exchange/value-text.ts';
import { type Cell, cellOf } from './cell.ts';
import type { ExportFormat } from './format.ts';
import { type ToldClaim, toldIncident } from './told.ts';

const COLUMNS: Readonly<Record<string, (claim: ToldClaim) => Cell>> = {
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
      for (const claim of claims) yield csvLine([id, ...Object.values(COLUMNS).map((of) => cellOf(of(claim)))]);
    }
  },
};

/** What a person corrected it to stands before what was read; null: it is no figure. */
function countOf({ read, corrected }: ToldClaim) {
  const value = corrected ?? read;
  return 'low' in value ? value : null;
}
