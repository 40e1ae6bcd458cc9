import { Fault } from '../../model/fault.ts';

/**
 * One slot of a pattern. Patterns are written in lexicon files as slots between white space:
 *
 * - `at`, `or|and`      one of these words or marks
 * - `#`                 a number already recognised
 * - `{month}`           a member of a class; `{month:m}` keeps it under a name
 * - `_`                 any word
 * - `x?`                may be missing
 * - `!x`                the next thing is not this; takes nothing
 * - `~x`                no white space before it
 * - `(x)`               must stand there, but outside the phrase: at its beginning or its end only
 */
export interface Slot {
  readonly words: ReadonlySet<string>;
  readonly number: boolean;
  readonly any: boolean;
  readonly group: string | null;
  readonly name: string | null;
  readonly optional: boolean;
  readonly not: boolean;
  readonly glued: boolean;
  readonly outside: boolean;
}

export interface Pattern {
  readonly source: string;
  readonly slots: readonly Slot[];
}

/** What patterns are matched against: a lexeme, or several that an earlier pattern made one. */
export interface Item {
  readonly lower: string;
  readonly glued: boolean;
  readonly isNumber: boolean;
  readonly isWord: boolean;
  /** False: it is in no class, and need not be asked for any. */
  readonly mayBelong: boolean;
}

export interface Kept<T extends Item> {
  readonly name: string;
  /** The class of the slot; null for a `#`. */
  readonly group: string | null;
  readonly item: T;
  readonly at: number;
}

export interface Match<T extends Item> {
  /** After the last item matched. */
  readonly to: number;
  /** The phrase itself, without what stands outside. */
  readonly inner: { readonly from: number; readonly to: number };
  /** Items in `#` slots and named slots, in pattern order. */
  readonly kept: readonly Kept<T>[];
}

/** Throws `bad-pattern` when a slot is malformed. */
export function compile(source: string): Pattern {
  return { source, slots: source.split(/\s+/u).map((slot) => readSlot(slot, source)) };
}

const SLOT = /^(?<not>!)?(?<glued>~)?(?<body>\{[\w:-]+\}|[^?]+|\?)(?<optional>\?)?$/u;

function readSlot(text: string, source: string): Slot {
  const outside = text.length > 2 && text.startsWith('(') && text.endsWith(')');
  const parts = SLOT.exec(outside ? text.slice(1, -1) : text)?.groups;
  if (parts === undefined) {
    throw new Fault(
      'bad-pattern',
      `The pattern "${source}" has a slot "${text}" that cannot be read.`,
      'See src/reading/phrase/pattern.ts for what a slot may be.',
    );
  }
  const { body } = parts;
  const [group, name] = body.startsWith('{') ? body.slice(1, -1).split(':') : [null, null];
  return {
    words: new Set(group === null && body !== '#' && body !== '_' ? body.split('|') : []),
    number: body === '#',
    any: body === '_',
    group,
    name: name ?? (body === '#' ? '#' : null),
    optional: parts.optional !== undefined,
    not: parts.not !== undefined,
    glued: parts.glued !== undefined,
    outside,
  };
}

/** Whether an item belongs to a class that patterns name in braces. */
export type Is<T extends Item> = (item: T, group: string, at: number) => boolean;

/** The longest way that `pattern` fits `items` from `at`, or null. `is` decides class membership. */
export function match<T extends Item>({ slots }: Pattern, items: readonly T[], at: number, is: Is<T>): Match<T> | null {
  return walk({ slots, items, is }, 0, at, at, at, null);
}

interface Trial<T extends Item> {
  readonly slots: readonly Slot[];
  readonly items: readonly T[];
  readonly is: Is<T>;
}

/** What has been kept so far, the last first: a failed way costs nothing to leave. */
interface Trail<T extends Item> {
  readonly last: Kept<T>;
  readonly before: Trail<T> | null;
}

/** From slot `s` and item `i` on; `from` and `to` bound what is inside the phrase so far. */
function walk<T extends Item>(
  trial: Trial<T>,
  s: number,
  i: number,
  from: number,
  to: number,
  trail: Trail<T> | null,
): Match<T> | null {
  const { slots, items } = trial;
  if (s === slots.length) return { to: i, inner: { from, to }, kept: keptOn(trail) };
  const slot = slots[s];
  const stands = fits(trial, slot, i);
  if (slot.not) return stands ? null : walk(trial, s + 1, i, from, to, trail);
  if (stands) {
    const more =
      slot.name === null
        ? trail
        : { last: { name: slot.name, group: slot.group, item: items[i], at: i }, before: trail };
    const rest = slot.outside
      ? walk(trial, s + 1, i + 1, from, to, more)
      : walk(trial, s + 1, i + 1, to === from ? i : from, i + 1, more);
    if (rest !== null) return rest;
  }
  return slot.optional ? walk(trial, s + 1, i, from, to, trail) : null;
}

function fits<T extends Item>({ items, is }: Trial<T>, slot: Slot, i: number): boolean {
  if (i >= items.length) return false;
  const item = items[i];
  if (slot.glued && !item.glued) return false;
  if (slot.number) return item.isNumber;
  if (slot.any) return item.isWord;
  return slot.group === null ? slot.words.has(item.lower) : is(item, slot.group, i);
}

function keptOn<T extends Item>(trail: Trail<T> | null): Kept<T>[] {
  const kept: Kept<T>[] = [];
  for (let step = trail; step !== null; step = step.before) kept.push(step.last);
  return kept.reverse();
}
