import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArrayFile, packArrays } from '../../src/language/arrays.ts';
import { readClusters, writeClusters } from '../../src/language/clusters.ts';
import { createParser } from '../../src/language/parser.ts';
import { createTagger, tagsetOf } from '../../src/language/tagger.ts';
import { ParseState } from '../../src/language/transitions.ts';
import { WordFacts } from '../../src/language/word-facts.ts';
import { goldTree, transitionCosts } from '../../train/oracle.ts';
import { trainParser } from '../../train/train-parser.ts';
import { tagNames, trainTagger } from '../../train/train-tagger.ts';
import type { GoldSentence } from '../../train/treebank.ts';

function gold(words: string): GoldSentence {
  const rows = words.split(' ').map((word) => word.split('/'));
  return {
    text: rows.map(([form]) => form).join(' '),
    opens: true,
    forms: rows.map(([form]) => form),
    lemmas: rows.map(([form]) => form.toLowerCase()),
    tags: rows.map(([, tag]) => tag),
    heads: rows.map(([, , head]) => Number(head) - 1),
    relations: rows.map(([, , , relation]) => relation),
  };
}

/** form/tag/head/relation */
const treebank = [
  gold('Gunmen/NOUN|NNS/2/nsubj killed/VERB|VBD/0/root five/NUM|CD/4/nummod men/NOUN|NNS/2/obj ./PUNCT|./2/punct'),
  gold(
    'Five/NUM|CD/2/nummod men/NOUN|NNS/4/nsubj:pass were/AUX|VBD/4/aux:pass killed/VERB|VBN/0/root ./PUNCT|./4/punct',
  ),
  gold('Police/NOUN|NNS/2/nsubj shot/VERB|VBD/0/root him/PRON|PRP/2/obj in/ADP|IN/5/case Gao/PROPN|NNP/2/obl'),
];
const clusters = writeClusters([
  ['gunmen', 3],
  ['police', 4],
  ['men', 3],
  ['shot', 700],
  ['killed', 701],
]);
const limits = { weights: 100_000, features: 100_000 };
const taggerRecipe = { epochs: 8, seed: 1, limits, sureCount: 99, sureness: 99 };
const parserRecipe = { epochs: 8, seed: 1, exploration: 0.9, transitions: limits, relations: limits };

function trained() {
  const facts = new WordFacts(readClusters(clusters));
  const names = tagNames(treebank, 1);
  const tags = treebank.map((sentence) => Int32Array.from(sentence.tags, (tag) => names.indexOf(tag)));
  const tagger = trainTagger(treebank, names, facts, taggerRecipe);
  const parser = trainParser(treebank, tags, tagsetOf(names), facts, parserRecipe);
  return { facts, tagger, parser };
}

function digest(file: ArrayFile): string {
  return createHash('sha256').update(packArrays(file)).digest('hex');
}

test('training twice gives the same bytes', () => {
  const [first, second] = [trained(), trained()];
  expect(digest(second.tagger)).toBe(digest(first.tagger));
  expect(digest(second.parser)).toBe(digest(first.parser));
});

test('what was learnt by heart is known', () => {
  const files = trained();
  const tagger = createTagger(files.tagger, files.facts);
  const parser = createParser(files.parser, files.facts, tagger.tagset);
  for (const sentence of treebank) {
    const size = sentence.forms.length;
    const rows = new Int32Array(size);
    const tags = new Int32Array(size);
    const heads = new Int16Array(size);
    const relations = new Uint8Array(size);
    files.facts.look(sentence.forms, rows);
    tagger.tag(sentence.forms, rows, tags);
    parser.parse(rows, tags, size, heads, relations);
    expect([...tags].map((tag) => tagger.tagset.names[tag])).toEqual(sentence.tags);
    expect([...heads]).toEqual(sentence.heads);
    expect([...relations].map((relation) => parser.relations[relation])).toEqual(sentence.relations);
  }
});

test('clusters are found again by word', () => {
  const found = readClusters(clusters);
  expect(['gunmen', 'shot', 'unheard-of'].map((word) => found.of(word))).toEqual([3, 700, -1]);
});

/** A projective tree: one root, and every span is cut into a head and the spans on its sides. */
const projective = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }))
  .map(([size, choices]) => {
    const heads = new Array<number>(size).fill(-1);
    let next = 0;
    const hang = (from: number, to: number, head: number): void => {
      if (from >= to) return;
      const top = from + (choices[next++ % choices.length] % (to - from));
      heads[top] = head;
      hang(from, top, top);
      hang(top + 1, to, top);
    };
    hang(0, size, -1);
    return heads;
  });

test('transitions without cost lead to the gold tree', () => {
  fc.assert(
    fc.property(projective, fc.nat(), (heads, choice) => {
      const tree = goldTree(
        heads,
        heads.map(() => 0),
      );
      const state = new ParseState(new Int32Array([1]));
      const costs = new Int32Array(4);
      state.begin(heads.length);
      for (let step = choice; !state.done; step = (step * 31 + 7) % 1009) {
        transitionCosts(state, tree, costs);
        const free = [0, 1, 2, 3].filter((id) => (state.allowed() & (1 << id)) !== 0 && costs[id] === 0);
        expect(free.length).toBeGreaterThan(0);
        state.take(free[step % free.length], 0);
      }
      expect(heads.map((_, i) => state.head[i + 1])).toEqual([...tree.heads].slice(1, heads.length + 1));
    }),
  );
});

test('any walk of allowed transitions comes to an end with every word attached', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 60 }),
      (size, picks) => {
        const state = new ParseState(new Int32Array([1]));
        state.begin(size);
        let steps = 0;
        while (!state.done) {
          const allowed = [0, 1, 2, 3].filter((id) => (state.allowed() & (1 << id)) !== 0);
          state.take(allowed[picks[steps % picks.length] % allowed.length], 0);
          expect(++steps).toBeLessThanOrEqual(2 * size);
        }
        for (let word = 1; word <= size; word++) expect(state.head[word]).toBeGreaterThan(0);
      },
    ),
  );
});
