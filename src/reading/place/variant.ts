import { distance } from 'fastest-levenshtein';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import type { Setting } from './score.ts';

/**
 * The one gazetteer entry of the country in question whose name is spelt almost so ("Diallasagou"), or null: none, or
 * several places. Only for names that a pattern vouches for; one letter may differ, two in names of nine or more.
 */
export function variantOf(
  mention: PlaceMention,
  { within, shares }: Setting,
  gazetteer: Gazetteer,
): GazetteerEntry | null {
  const name = foldName(mention.core);
  const country = within?.country ?? mention.country ?? leading(shares);
  if (country === null || name.length < 5 || mention.score < 0.6) return null;
  const slack = name.length >= 9 ? 2 : 1;
  let best = slack + 1;
  let found: GazetteerEntry[] = [];
  for (const { name: other, entry } of gazetteer.namesLike(name, country, slack)) {
    const edits = distance(name, other);
    if (edits > best || edits === 0) continue;
    found = edits < best ? [entry] : [...found, entry];
    best = edits;
  }
  const fitting = found.filter(({ level }) => mention.type === undefined || level === mention.level);
  const [first, ...rest] = fitting.length > 0 ? fitting : found;
  return first && rest.every(({ index }) => index === first.index) ? first : null;
}

function leading(shares: ReadonlyMap<string, number>): string | null {
  const [first] = [...shares].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 0.5 ? first[0] : null;
}
