import { knowledgeJson } from '../../knowledge.ts';
import type { Sentence } from '../../language/words.ts';
import { isAsciiWord } from '../phrase/capital.ts';
import { foldWord } from '../place/fold.ts';

/**
 * What names are compared by: a word folded to plain letters, with transliteration levelled. Hyphens are gone, an
 * apostrophe inside a name joins ("Da'esh" is one atom however the segmenter cut it), one after a plural vanishes
 * ("Martyrs' Brigades"), "U.S." is one atom.
 */
export interface Atom {
  /** Folded and levelled form; a punctuation mark stands for itself. */
  readonly key: string;
  /** As it stands in the text. */
  readonly text: string;
  /** Word indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** A hyphen or slash ties it to the atom before. */
  readonly tied: boolean;
}

interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

/** The atoms of a sentence; worked out once, whoever asks. */
export function atomsOf(sentence: Sentence): readonly Atom[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const atoms = assemble(sentence.words);
  remembered.set(sentence, atoms);
  return atoms;
}

const remembered = new WeakMap<Sentence, readonly Atom[]>();

const PIECE = /['’´]s(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+|[^\s]/gu;

/** The atoms of a lexicon entry, cut as those of a sentence. */
export function atomsOfText(text: string): Atom[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    pieces.push({ text: match[0], glued: match.index === end });
    end = match.index + match[0].length;
  }
  return assemble(pieces);
}

export function keysOf(text: string): string[] {
  return atomsOfText(text).map((atom) => atom.key);
}

const APOSTROPHE = /^['’‘`´ʻʼʽʾʿ]$/u;
const TIE = /^[-‐‑–/]$/u;
const INNER_TIE = /(?<=[\p{L}\p{M}\p{N}.])[-‐‑–/](?=[\p{L}\p{N}])/u;
const LETTERS = /^[\p{L}\p{M}]/u;
const CLITIC = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

/** An atom in the making: its key waits for what follows it. */
type Cut = { -readonly [K in keyof Atom]: Atom[K] };

function assemble(words: readonly Piece[]): Atom[] {
  const cuts: Cut[] = [];
  let tied = false;
  for (let i = 0; i < words.length; i++) {
    const { text, glued } = words[i];
    const next = words[i + 1];
    if (isAsciiWord(text)) {
      const dotted = text.length === 1 && next?.glued && next.text === '.' ? dottedLetters(words, i) : null;
      cuts.push({ key: '', text: dotted?.text ?? text, from: i, to: dotted?.to ?? i + 1, tied });
      if (dotted) i = dotted.to - 1;
      tied = false;
      continue;
    }
    if (SIMPLE.has(text)) {
      cuts.push({ key: '', text, from: i, to: i + 1, tied });
      tied = false;
      continue;
    }
    if (TIE.test(text) && glued && next?.glued) {
      tied = true;
      continue;
    }
    const last = cuts.at(-1);
    if (glued && last && joinsName(text, last.text, next)) {
      last.text += text + next.text;
      last.to = i + 2;
      i++;
      continue;
    }
    if (glued && last && APOSTROPHE.test(text) && LETTERS.test(last.text)) continue;
    const parts = ADDRESS.test(text) ? [text] : text.split(INNER_TIE);
    for (const [k, part] of parts.entries())
      cuts.push({ key: '', text: part, from: i, to: i + 1, tied: tied || k > 0 });
    tied = false;
  }
  for (const [i, cut] of cuts.entries()) cut.key = keyOf(cut.text, cut.tied, cuts[i + 1]?.tied ?? false);
  return cuts;
}

/** Marks that tie nothing and join nothing. */
const SIMPLE = new Set([',', '.', ';', ':', '!', '?', '(', ')', '"', '“', '”']);

/** Web and mail addresses stay whole. */
const ADDRESS = /:\/\/|^www\.|@|\.\p{L}+\//u;

/** An apostrophe between the letters of one name, and no clitic after it. */
function joinsName(text: string, before: string, next: Piece | undefined): boolean {
  if (!APOSTROPHE.test(text) || !next?.glued) return false;
  return LETTERS.test(before) && LETTERS.test(next.text) && !CLITIC.has(next.text.toLowerCase());
}

/** "U.S." cut as "U . S ." is read together; null: anything else. */
function dottedLetters(words: readonly Piece[], i: number): { text: string; to: number } | null {
  let to = i;
  let text = '';
  while (
    to + 1 < words.length &&
    /^\p{Lu}$/u.test(words[to].text) &&
    words[to + 1].text === '.' &&
    words[to + 1].glued
  ) {
    if (to > i && !words[to].glued) break;
    text += `${words[to].text}.`;
    to += 2;
  }
  return to - i < 4 ? null : { text, to };
}

interface SpellingFile {
  article: string[];
  level: Record<string, string[]>;
}

const { article, level } = knowledgeJson<SpellingFile>('actors/spellings.json');
/** The Arabic article in its many spellings, as it stands before a hyphen. */
const ARTICLE = new Set(article);
const spellings = new Map(
  Object.entries(level).flatMap(([key, variants]) => variants.map((variant): [string, string] => [variant, key])),
);

function keyOf(text: string, tiedBefore: boolean, tiedAfter: boolean): string {
  const folded = isAsciiWord(text) ? text.toLowerCase() : foldWord(text) || text;
  if (tiedAfter && ARTICLE.has(folded)) return 'al';
  if (tiedAfter && tiedBefore && folded === 'i') return 'e';
  return spellings.get(folded) ?? folded;
}
