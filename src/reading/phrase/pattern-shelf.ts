import { type Is, type Item, type Match, match, type Pattern, type Slot } from './pattern.ts';

/** A pattern on the shelf, with its place in the lexicon: of two that fit equally well the earlier is meant. */
export interface Shelved<R> {
  readonly pattern: Pattern;
  readonly order: number;
  /** Whatever the pattern belongs to. */
  readonly rule: R;
}

/** Patterns by what they can begin with, so that a place in a text is tried with few of many hundred. */
export interface PatternShelf<R> {
  readonly byWord: ReadonlyMap<string, readonly Shelved<R>[]>;
  readonly byGroup: readonly (readonly [group: string, entries: readonly Shelved<R>[]])[];
  readonly byNumber: readonly Shelved<R>[];
  /** Patterns that open with a number and a word, by that word. */
  readonly byNumberAndWord: ReadonlyMap<string, readonly Shelved<R>[]>;
  readonly byAnyWord: readonly Shelved<R>[];
}

export function shelve<R extends { readonly patterns: readonly Pattern[] }>(rules: readonly R[]): PatternShelf<R> {
  const byWord = new Map<string, Shelved<R>[]>();
  const byGroup = new Map<string, Shelved<R>[]>();
  const byNumber: Shelved<R>[] = [];
  const byNumberAndWord = new Map<string, Shelved<R>[]>();
  const byAnyWord: Shelved<R>[] = [];
  let order = 0;
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      const entry = { pattern, order: order++, rule };
      for (const slot of openers(pattern)) {
        const next = slot.number ? wordsAfterNumber(pattern) : null;
        if (next !== null) for (const word of next) put(byNumberAndWord, word, entry);
        else if (slot.number) byNumber.push(entry);
        else if (slot.any) byAnyWord.push(entry);
        else if (slot.group !== null) put(byGroup, slot.group, entry);
        else for (const word of slot.words) put(byWord, word, entry);
      }
    }
  }
  return { byWord, byGroup: [...byGroup], byNumber, byNumberAndWord, byAnyWord };
}

/** The slots up to and with the first that must be there; that one says what must stand, never what must not. */
function openers({ slots }: Pattern): readonly Slot[] {
  return slots.slice(0, slots.findIndex((slot) => !slot.optional) + 1);
}

/** The words one of which must follow the number that a pattern opens with; null where anything else may. */
function wordsAfterNumber({ slots: [first, second] }: Pattern): ReadonlySet<string> | null {
  const isPlain = first.number && !first.optional && second !== undefined && !second.optional && !second.not;
  return isPlain && second.words.size > 0 ? second.words : null;
}

function put<V>(shelf: Map<string, V[]>, key: string, value: V): void {
  const place = shelf.get(key);
  if (place === undefined) shelf.set(key, [value]);
  else place.push(value);
}

interface Fit<R, T extends Item> {
  readonly entry: Shelved<R>;
  readonly fit: Match<T>;
}

/** Every fit that begins at `at`, in no order; a pattern that may begin in two ways may come twice. */
export function fitsAt<R, T extends Item>(
  shelf: PatternShelf<R>,
  items: readonly T[],
  at: number,
  is: Is<T>,
): readonly Fit<R, T>[] {
  const item = items[at];
  let fits = tried(shelf.byWord.get(item.lower), NONE, items, at, is);
  if (item.isNumber) {
    fits = tried(shelf.byNumber, fits, items, at, is);
    if (at + 1 < items.length) fits = tried(shelf.byNumberAndWord.get(items[at + 1].lower), fits, items, at, is);
  }
  if (item.isWord) fits = tried(shelf.byAnyWord, fits, items, at, is);
  if (item.mayBelong)
    for (const [group, entries] of shelf.byGroup) if (is(item, group, at)) fits = tried(entries, fits, items, at, is);
  return fits;
}

/** Most places fit nothing: they share one empty list. */
const NONE: readonly never[] = [];

/** `fits` with those of the entries that fit. */
function tried<R, T extends Item>(
  entries: readonly Shelved<R>[] | undefined,
  fits: readonly Fit<R, T>[],
  items: readonly T[],
  at: number,
  is: Is<T>,
): readonly Fit<R, T>[] {
  if (entries === undefined) return fits;
  let all = fits;
  for (const entry of entries) {
    const fit = match(entry.pattern, items, at, is);
    if (fit !== null) all = [...all, { entry, fit }];
  }
  return all;
}
