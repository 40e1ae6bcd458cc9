import type { Sentence } from '../../language/words.ts';
import type { ActorKind } from './actor.ts';
import type { Landmarks } from './landmark.ts';
import type { ActorMention } from './mention.ts';
import type { ActorStore } from './store.ts';

/** A name that the report itself has introduced: "the Popular Front for Reform (PFR)". */
export interface BoundName {
  readonly actor?: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country?: readonly string[];
}

/** What a report has said so far that helps to understand its next sentence. */
export interface NameBook {
  /** ISO codes of countries that the report speaks of anywhere. */
  readonly countries: ReadonlySet<string>;
  /** Actors already met. */
  readonly met: ReadonlySet<string>;
  /** Acronyms the report has introduced, by key. */
  readonly bound: ReadonlyMap<string, BoundName>;
}

export function openBook(marks: readonly Landmarks[]): NameBook {
  const countries = new Set<string>();
  for (const sentence of marks)
    for (const { values } of sentence.countries) for (const code of values) countries.add(code);
  return { countries, met: new Set(), bound: new Map() };
}

/** The book after a sentence: its actors are met, and an acronym in parentheses after a name is bound to it. */
export function noteMentions(
  book: NameBook,
  sentence: Sentence,
  mentions: readonly ActorMention[],
  store: ActorStore,
): NameBook {
  if (mentions.length === 0) return book;
  const met = new Set(book.met);
  const bound = new Map(book.bound);
  for (const mention of mentions) {
    if (mention.actor) met.add(mention.actor);
    const acronym = acronymAfter(sentence, mention.to);
    if (acronym && !mention.generic && !belongsToAnother(acronym, mention, store)) {
      const { actor, kind, name, country } = mention;
      bound.set(acronym, { kind, name, ...(actor && { actor }), ...(country && { country }) });
    }
  }
  return { countries: book.countries, met, bound };
}

/** The key of "(PFR)" standing right after word `at`, or null. */
export function acronymAfter(sentence: Sentence, at: number): string | null {
  const { words } = sentence;
  if (words[at]?.text !== '(') return null;
  const close = words.findIndex((word, i) => i > at && word.text === ')');
  if (close < 0 || close - at > 6) return null;
  const text = words
    .slice(at + 1, close)
    .map((word) => word.text)
    .join('');
  return /^[\p{Lu}\d][\p{L}\d.'’/-]{1,11}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? acronymKey(text) : null;
}

/** "Jund al-Khilafah (ISIL)" tells whose branch it is; ISIL stays what it is everywhere. */
function belongsToAnother(acronym: string, mention: ActorMention, store: ActorStore): boolean {
  const holders = store.names.get(acronym)?.alone.filter(({ value }) => value.trust === 'plain') ?? [];
  return holders.length > 0 && holders.every(({ value }) => value.actor.id !== mention.actor);
}

export const acronymKey = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
