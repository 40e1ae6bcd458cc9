import { knowledgeJson } from '../../knowledge.ts';
import type { Sentence } from '../../language/words.ts';
import type { Kind } from '../../model/index.ts';
import type { Atom } from './atom.ts';
import { atomsOf } from './atom.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { longestAt, phraseIndex } from './phrase-index.ts';
import { textOf } from './words-of.ts';

/** A weapon, vehicle or instrument of violence that a sentence names. */
export interface MeansMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The text, without article and number, any white space inside given as plain spaces. */
  readonly name: string;
  readonly class: MeansClass;
  /** Kinds of incident that its use makes, most specific first; empty: the word alone tells nothing ("weapon"). */
  readonly kinds: readonly Kind[];
  readonly why: string;
}

export type MeansClass =
  | 'explosive'
  | 'firearm'
  | 'blade'
  | 'blunt'
  | 'vehicle'
  | 'aircraft'
  | 'artillery'
  | 'missile'
  | 'fire'
  | 'chemical'
  | 'weapon';

interface Means {
  readonly text: string;
  readonly class: MeansClass;
  readonly kinds: readonly Kind[];
  /** The sentence must hold one of these words; empty: nothing is asked. */
  readonly near: readonly string[];
  /** And one of these. */
  readonly also: readonly string[];
}

interface MeansFile {
  blocks: { class: MeansClass; kinds: Kind[]; near?: string[]; also?: string[]; words: string[] }[];
}

/** The means of violence of one language, `knowledge/<lang>/means.json`. */
export type MeansLexicon = PhraseIndex<Means>;

export function loadMeansLexicon(lang: string): MeansLexicon {
  const { blocks } = knowledgeJson<MeansFile>(`${lang}/means.json`);
  return phraseIndex(
    blocks.flatMap(({ words, near = [], also = [], ...block }) =>
      words.flatMap((text) => [text, `${text}s`].map((form) => [form, { text, near, also, ...block }] as const)),
    ),
  );
}

/** The means that a sentence names, in text order, the longest reading of the words. */
export function recogniseMeans(sentence: Sentence, lexicon: MeansLexicon): MeansMention[] {
  const atoms = atomsOf(sentence);
  const found: MeansMention[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const match = longestAt(lexicon, atoms, at, ({ value }) => holds(value.near, atoms) && holds(value.also, atoms));
    if (!match) continue;
    const { class: sort, kinds, text } = match.values[0];
    found.push({ ...textOf(match, atoms, sentence), class: sort, kinds, why: `means "${text}"` });
    at = match.to - 1;
  }
  return found;
}

const holds = (wanted: readonly string[], atoms: readonly Atom[]): boolean =>
  wanted.length === 0 || atoms.some((atom) => wanted.includes(atom.key));
