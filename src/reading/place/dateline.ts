import { type Draft, type Reader, raised } from './draft.ts';

/**
 * "BAMAKO, June 19 (Reuters) -", "KABUL, Afghanistan (AP) —": places before the dash that opens an agency report.
 * Marked, because the line says where the report was written, not where anything happened.
 */
export function withDateline(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const end = datelineEnd(reader, drafts);
  const places = end === 0 ? drafts : drafts.filter((draft) => draft.to > end || !isAgency(reader, draft));
  return places.map((draft) =>
    draft.to <= end ? { ...raised(draft, 0.4, 'place line of an agency report'), dateline: true as const } : draft,
  );
}

/** "(Xinhua)": a name in brackets that is no country is the agency's. */
const isAgency = ({ line }: Reader, { from, to, level }: Draft): boolean =>
  line.words[from - 1]?.text === '(' && line.words[to]?.text === ')' && level !== 'country';

/** The word position of the dash, or 0 where the sentence opens without a place line. */
function datelineEnd({ line, lexicon }: Reader, drafts: readonly Draft[]): number {
  const first = drafts[0];
  if (!first || first.from > 0) return 0;
  const limit = Math.min(line.words.length, 16);
  let depth = 0;
  for (let at = first.to; at < limit; at++) {
    const { text, glued } = line.words[at];
    const opens = text === '(' || text === '[';
    if (opens) depth++;
    if (text === ')' || text === ']') depth--;
    if (DASH.test(text) && depth === 0 && (!glued || text !== '-')) return at;
    const isDate = /^\d/.test(text) || lexicon.cutters.has(line.folded[at]);
    const isPlace = drafts.some((draft) => at >= draft.from && at < draft.to);
    if (depth === 0 && !(isDate || isPlace || opens || /^[,.)\]/]$/.test(text))) return 0;
  }
  return 0;
}

const DASH = /^(?:-{1,2}|–|—)$/;
