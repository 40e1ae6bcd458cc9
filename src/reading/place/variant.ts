import { distance } from 'fastest-levenshtein';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { soundingLike, writtenLike } from './name-shelf.ts';
import { RANK } from './nesting.ts';
import type { Setting } from './score.ts';
import { sound } from './sound.ts';
import { kilometres } from './sphere.ts';

/**
 * The one gazetteer entry of the country in question that is this place in another spelling, or null: none, or several.
 * Two ways to be that: the names sound alike ("Shopian", "Shupiyan"), or they differ by a letter or two and the entry
 * lies close to what the report names ("Dessagou" for Dessogou, in the Circle of Bankass). A similar name elsewhere in
 * the country proves nothing: most of those are other places.
 */
export function variantOf(mention: PlaceMention, setting: Setting, gazetteer: Gazetteer): GazetteerEntry | null {
  const name = foldName(mention.core);
  const country = setting.within?.country ?? mention.country ?? leading(setting.shares);
  if (country === null || name.length < 5 || mention.score < 0.6) return null;
  const asked = sound(name);
  const alike = new Map<number, GazetteerEntry>();
  const edits = name.length >= 9 ? 2 : 1;
  for (const first of INITIALS[name[0]] ?? name[0]) {
    const shelf = gazetteer.shelf(country, first);
    for (const at of soundingLike(shelf, name, SOUND_SLACK))
      if (sound(shelf.name(at)) === asked) alike.set(shelf.entry(at).index, shelf.entry(at));
    for (const at of writtenLike(shelf, name, edits)) {
      if (distance(name, shelf.name(at)) > edits) continue;
      const entry = shelf.entry(at);
      if (isClose(entry, setting)) alike.set(entry.index, entry);
    }
  }
  const found = [...alike.values()];
  const fitting = found.filter(({ level }) => mention.type === undefined || level === mention.level);
  const settled = fitting.length > 0 ? fitting : found;
  return settled.length === 1 ? settled[0] : null;
}

/** Letters more or fewer that names which sound alike may have. */
const SOUND_SLACK = 3;

const INITIALS: Readonly<Record<string, string>> = {
  k: 'kqc',
  q: 'kqc',
  c: 'kqc',
  y: 'yi',
  w: 'wuo',
  u: 'uo',
  o: 'uo',
};

/** In the division that the mention lies in, or within a day's walk of the report's other places. */
function isClose(entry: GazetteerEntry, { within, anchors }: Setting): boolean {
  if (within?.entry && RANK[within.level] >= 2) {
    const { index } = within.entry;
    return entry.first === index || entry.second === index || kilometres(entry, within) <= CLOSE_KM;
  }
  return anchors.some((anchor) => kilometres(entry, anchor) <= CLOSE_KM);
}

const CLOSE_KM = 60;

function leading(shares: ReadonlyMap<string, number>): string | null {
  const [first] = [...shares].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 0.5 ? first[0] : null;
}
