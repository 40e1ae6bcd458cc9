import { amiss } from './amiss.ts';

/** A word with its dependents on either side, in text order. Trees of these are projective by their make. */
export interface Phrase {
  readonly form: string;
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  readonly left: readonly Dependent[];
  readonly right: readonly Dependent[];
}

export interface Dependent {
  readonly relation: string;
  readonly phrase: Phrase;
}

/** Universal part of speech that a Penn tag has unless a grammar says otherwise ("AUX.VBD"). */
const UPOS: Readonly<Record<string, string>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  IN: 'ADP',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NNS: 'NOUN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RBR: 'ADV',
  RP: 'ADP',
  TO: 'PART',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
};

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '?': '.',
  '!': '.',
  ':': ':',
  ';': ',',
  '--': ':',
  '-': 'HYPH',
  '``': '``',
  "''": "''",
  '-LRB-': '-LRB-',
  '-RRB-': '-RRB-',
};

const BRACKETS: Readonly<Record<string, string>> = { '-LRB-': '(', '-RRB-': ')' };

/** A word alone. `tag` is "VBD", "AUX.VBD", or empty for a mark of punctuation. Throws `Fault` on a tag that it does not know. */
export function word(form: string, tag: string): Phrase {
  const [first, second] = tag.split('.');
  const xpos = tag === '' ? PUNCTUATION[form] : (second ?? first);
  const upos = tag === '' ? 'PUNCT' : second === undefined ? UPOS[first] : first;
  if (upos === undefined || xpos === undefined) throw amiss(`The tag "${tag}" of "${form}" is not known.`);
  return { form: BRACKETS[form] ?? form, upos, xpos, left: [], right: [] };
}
