import type { Draft, Reader } from './draft.ts';

/** "the West Side", "Chicago's South Side": quarters that are called by a compass point; a place only with capitals. */
export function quarters({ line, lexicon }: Reader): Draft[] {
  if (line.casing !== 'plain') return [];
  const isNarrowing = (word: string): boolean =>
    lexicon.directions.has(word) || lexicon.directionPlain.has(word) || lexicon.near.has(word);
  const found: Draft[] = [];
  for (let at = 1; at < line.words.length; at++) {
    if (!lexicon.quarterNouns.has(line.folded[at]) || !line.isCapital(at)) continue;
    let from = at;
    while (from > 0 && line.isCapital(from - 1) && isNarrowing(line.folded[from - 1])) from--;
    if (from === at) continue;
    found.push({
      from,
      to: at + 1,
      coreFrom: at,
      coreTo: at,
      level: 'district',
      type: line.folded[at],
      score: 0.8,
      why: [`quarter "${line.text(from, at + 1)}"`],
    });
  }
  return found;
}
