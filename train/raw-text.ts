import type { Language } from '../src/language/language.ts';
import type { GoldSentence } from './treebank.ts';

/** F1, 0 to 1, as the CoNLL 2018 shared task reckons it: words are matched by their place in the text. */
export interface RawScores {
  readonly words: number;
  readonly sentences: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
}

interface Placed {
  readonly upos: string;
  readonly lemma: string;
  readonly relation: string;
  /** Place of the head, "" for the root. */
  readonly head: string;
}

/**
 * Scores everything from raw text: gold sentences are joined by a space, paragraphs by a blank line, and the language
 * must find words and sentences by itself.
 */
export function evaluateRawText(sentences: readonly GoldSentence[], language: Language): RawScores {
  const counts = { gold: 0, found: 0, words: 0, upos: 0, lemmas: 0, uas: 0, las: 0 };
  const spans = { gold: 0, found: 0, right: 0 };
  for (const group of paragraphs(sentences)) {
    const text = group.map((sentence) => sentence.text).join(' ');
    const offsets = inkOffsets(text);
    const gold = goldWords(group);
    const found = new Map<string, Placed>();
    const goldSpans = sentenceSpans(group);
    for (const sentence of language.segment(text)) {
      const tree = language.parse(sentence);
      const place = (node: number) => `${offsets[sentence.words[node].start]} ${offsets[sentence.words[node].end]}`;
      for (let node = 0; node < tree.size; node++) {
        const head = tree.head[node];
        found.set(place(node), {
          upos: tree.upos[node],
          lemma: tree.lemma[node],
          relation: tree.rel[node],
          head: head < 0 ? '' : place(head),
        });
      }
      spans.found++;
      if (goldSpans.has(`${offsets[sentence.start]} ${offsets[sentence.end]}`)) spans.right++;
    }
    spans.gold += goldSpans.size;
    counts.gold += gold.size;
    counts.found += found.size;
    for (const [place, word] of gold) {
      const match = found.get(place);
      if (match === undefined) continue;
      counts.words++;
      if (match.upos === word.upos) counts.upos++;
      if (match.lemma === word.lemma || word.lemma === '_') counts.lemmas++;
      if (match.head !== word.head) continue;
      counts.uas++;
      if (match.relation === word.relation) counts.las++;
    }
  }
  const f1 = (right: number) => (2 * right) / (counts.gold + counts.found);
  return {
    words: f1(counts.words),
    sentences: (2 * spans.right) / (spans.gold + spans.found),
    upos: f1(counts.upos),
    lemmas: f1(counts.lemmas),
    uas: f1(counts.uas),
    las: f1(counts.las),
  };
}

/** In a file that marks no paragraphs each sentence is one. */
function paragraphs(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const marked = sentences.some(({ opens }) => opens);
  const groups: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.opens || !marked || groups.length === 0) groups.push([]);
    groups[groups.length - 1].push(sentence);
  }
  return groups;
}

/** At each UTF-16 index, how many characters other than white space stand before it. */
function inkOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) offsets[i + 1] = offsets[i] + (/\s/.test(text[i]) ? 0 : 1);
  return offsets;
}

function inkLength(forms: readonly string[]): number {
  return forms.join('').replace(/\s+/g, '').length;
}

/** Places of the sentences, as of words. */
function sentenceSpans(group: readonly GoldSentence[]): Set<string> {
  const spans = new Set<string>();
  let start = 0;
  for (const { forms } of group) {
    const end = start + inkLength(forms);
    spans.add(`${start} ${end}`);
    start = end;
  }
  return spans;
}

function goldWords(group: readonly GoldSentence[]): Map<string, Placed> {
  const words = new Map<string, Placed>();
  let at = 0;
  for (const { forms, tags, lemmas, heads, relations } of group) {
    const places = forms.map((form) => {
      const start = at;
      at += inkLength([form]);
      return `${start} ${at}`;
    });
    for (const [i, place] of places.entries()) {
      words.set(place, {
        upos: tags[i].split('|')[0],
        lemma: lemmas[i],
        relation: relations[i],
        head: heads[i] < 0 ? '' : places[heads[i]],
      });
    }
  }
  return words;
}
