import type { Sentence } from '../../language/words.ts';
import { atomsOf, keysOf } from '../actor/atom.ts';
import { textOf } from '../actor/words-of.ts';
import type { PersonLexicon } from './lexicon.ts';
import type { PersonMention } from './mention.ts';
import type { WordRange } from './recognise.ts';
import { recognisePersons } from './recognise.ts';

/**
 * The persons of a whole report, one list a sentence. Later mentions by one name ("Hotak") are found where the full
 * name stands in the report. `taken[i]` are words of sentence i that belong to something else.
 */
export function recognisePersonsOf(
  sentences: readonly Sentence[],
  lexicon: PersonLexicon,
  taken: readonly (readonly WordRange[])[] = [],
): PersonMention[][] {
  const full = sentences.map((sentence, i) => recognisePersons(sentence, lexicon, taken[i] ?? []));
  const short = shortNames(full.flat(), lexicon);
  return full.map((mentions, i) => {
    const busy = [...mentions, ...(taken[i] ?? [])];
    const later = [...singleWords(sentences[i], short)].filter((mention) =>
      busy.every((range) => mention.to <= range.from || range.to <= mention.from),
    );
    return [...mentions, ...later].sort((a, b) => a.start - b.start);
  });
}

/** How sure a full name must be before its parts are looked for. */
const SURE = 0.55;

/** Last names, and first names of persons that are sure, by key; a name that two persons share is left out. */
function shortNames(mentions: readonly PersonMention[], lexicon: PersonLexicon): ReadonlyMap<string, PersonMention> {
  const short = new Map<string, PersonMention | null>();
  for (const mention of mentions) {
    if (!mention.named || mention.score < SURE) continue;
    const parts = partsOf(mention.name, lexicon);
    if (parts.length < 2) continue;
    const last = parts[parts.length - 1];
    for (const part of new Set([last, last.split(' ').at(-1)!, parts[0]])) {
      const held = short.get(part);
      if (held === undefined) short.set(part, mention);
      else if (held !== null && !isSame(held.name, mention.name, lexicon)) short.set(part, null);
    }
  }
  return new Map([...short].filter((entry): entry is [string, PersonMention] => entry[1] !== null));
}

/** "Dabbagh" stands for "al-Dabbagh". */
const holdsPart = (parts: readonly string[], part: string): boolean =>
  parts.some((own) => own === part || own.endsWith(` ${part}`));

/** Keys of the words of a name; "al-Othaimeen" is one part. */
function partsOf(name: string, lexicon: PersonLexicon): string[] {
  const parts: string[] = [];
  for (const key of keysOf(name)) {
    if (lexicon.suffixes.has(key) || !/^\p{L}{2}/u.test(key)) continue;
    if (parts.length > 0 && lexicon.particles.has(parts[parts.length - 1].split(' ').at(-1)!))
      parts[parts.length - 1] += ` ${key}`;
    else parts.push(key);
  }
  return parts;
}

function isSame(one: string, other: string, lexicon: PersonLexicon): boolean {
  const [a, b] = [new Set(partsOf(one, lexicon)), partsOf(other, lexicon)];
  return b.every((part) => holdsPart([...a], part)) || [...a].every((part) => holdsPart(b, part));
}

function* singleWords(sentence: Sentence, short: ReadonlyMap<string, PersonMention>): Generator<PersonMention> {
  if (short.size === 0) return;
  const atoms = atomsOf(sentence);
  for (let at = 0; at < atoms.length; at++) {
    const { key, text, tied } = atoms[at];
    const from = tied && at > 0 ? at - 1 : at;
    const whole = (from < at ? short.get(`${atoms[from].key} ${key}`) : undefined) ?? short.get(key);
    if (!whole || atoms[at + 1]?.tied || !/\p{Lu}\p{Ll}/u.test(text)) continue;
    const { role, age, sex, score } = whole;
    const known = { ...(role && { role }), ...(age !== undefined && { age }), ...(sex && { sex }) };
    yield {
      ...textOf({ from, to: at + 1 }, atoms, sentence),
      named: true,
      ...known,
      score,
      why: `short for ${whole.name}`,
    };
  }
}

/** A mention and the fullest form of the name that the report gives. */
export interface LinkedPerson {
  readonly mention: PersonMention;
  readonly canonical: string;
}

/**
 * Links the mentions of one report, in text order: each to the longest name that contains it. Nameless ones stand
 * alone.
 */
export function linkPersons(mentions: readonly PersonMention[], lexicon: PersonLexicon): LinkedPerson[] {
  const names = [...new Set(mentions.filter((mention) => mention.named).map((mention) => mention.name))];
  const longestFirst = names
    .map((name) => ({ name, parts: partsOf(name, lexicon) }))
    .sort((a, b) => b.parts.length - a.parts.length || b.name.length - a.name.length);
  return mentions.map((mention) => {
    if (!mention.named) return { mention, canonical: mention.name };
    const parts = partsOf(mention.name, lexicon);
    const holders = longestFirst.filter((full) => parts.every((part) => holdsPart(full.parts, part)));
    const isOne = holders.every((full) => isSame(full.name, holders[0].name, lexicon));
    return { mention, canonical: holders.length > 0 && isOne ? holders[0].name : mention.name };
  });
}
