import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestors, createLanguage, isWithin, subtree, type Tree, type Unit } from '../../src/language/index.ts';
import { Fault } from '../../src/model/fault.ts';

const english = createLanguage('en');

const phrases = fc.constantFrom(
  'gunmen',
  'killed',
  'five',
  'villagers',
  'and',
  'wounded',
  'ten',
  ',',
  'who',
  'were',
  'abducted',
  'by',
  'the',
  'army',
  'in',
  'Gao',
  'said',
  '"',
  '.',
  'near',
  '(',
  ')',
  'on',
  'Monday',
  'xyzzy',
  '12',
  '$',
  "n't",
  'was',
  'shot',
  'dead',
  'KILLED',
  '😀',
  '...',
);
const sentences = fc
  .array(phrases, { minLength: 1, maxLength: 40 })
  .map((words) => english.segment(words.join(' '))[0]);

/** A sentence of one's own, and any units that fit it. */
const withUnits = sentences.chain((sentence) =>
  fc.array(fc.nat(sentence.words.length), { maxLength: 6 }).map((cuts) => {
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    const units: Unit[] = [];
    for (let i = 0; i + 1 < edges.length; i += 2)
      units.push({ from: edges[i], to: edges[i + 1], form: '100', upos: 'NUM' });
    return { sentence, units };
  }),
);

test('every word hangs, in the end, on the one root', () => {
  fc.assert(
    fc.property(withUnits, ({ sentence, units }) => {
      const tree = english.parse(sentence, units);
      const roots = [...tree.head].filter((head) => head < 0);
      expect(roots.length).toBe(1);
      for (let node = 0; node < tree.size; node++) {
        const above = ancestors(tree, node);
        expect(above.length).toBeLessThan(tree.size);
        expect(tree.head[above.at(-1) ?? node]).toBe(-1);
        expect(tree.rel[node] === 'root').toBe(tree.head[node] < 0);
      }
    }),
  );
});

test('nodes cover all words in order, and units are nodes', () => {
  fc.assert(
    fc.property(withUnits, ({ sentence, units }) => {
      const tree = english.parse(sentence, units);
      expect(tree.from[0]).toBe(0);
      expect(tree.to[tree.size - 1]).toBe(sentence.words.length);
      for (let node = 1; node < tree.size; node++) expect(tree.from[node]).toBe(tree.to[node - 1]);
      for (let word = 0; word < sentence.words.length; word++) {
        expect(tree.from[tree.nodeOf[word]]).toBeLessThanOrEqual(word);
        expect(tree.to[tree.nodeOf[word]]).toBeGreaterThan(word);
      }
      for (const unit of units) {
        const node = tree.nodeOf[unit.from];
        expect([tree.from[node], tree.to[node], tree.form[node], tree.upos[node]]).toEqual([
          unit.from,
          unit.to,
          unit.form,
          unit.upos,
        ]);
      }
    }),
  );
});

test('children are in text order and know their head', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const tree = english.parse(sentence);
      for (const [node, children] of tree.children.entries()) {
        expect(children).toEqual([...children].sort((a, b) => a - b));
        for (const child of children) expect(tree.head[child]).toBe(node);
      }
      expect(tree.children.flat().length).toBe(tree.size - 1);
    }),
  );
});

test('the same sentence gives the same tree, whatever was parsed before', () => {
  fc.assert(
    fc.property(sentences, sentences, (sentence, other) => {
      const first = english.parse(sentence);
      english.parse(other);
      expect(english.parse(sentence)).toEqual(first);
    }),
  );
});

test('kin: within, above and the reach of a subtree agree', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const tree = english.parse(sentence);
      for (let node = 0; node < tree.size; node++) {
        const { from, to } = subtree(tree, node);
        for (const above of ancestors(tree, node)) expect(isWithin(tree, node, above)).toBe(true);
        for (let other = 0; other < tree.size; other++) {
          if (isWithin(tree, other, node)) expect(other >= from && other < to).toBe(true);
        }
      }
    }),
    { numRuns: 30 },
  );
});

const misplaced: readonly (readonly [name: string, units: readonly Unit[]])[] = [
  ['empty', [{ from: 1, to: 1, form: 'x' }]],
  [
    'overlapping',
    [
      { from: 0, to: 2, form: 'x' },
      { from: 1, to: 3, form: 'y' },
    ],
  ],
  [
    'out of order',
    [
      { from: 2, to: 3, form: 'x' },
      { from: 0, to: 1, form: 'y' },
    ],
  ],
  ['past the end', [{ from: 2, to: 9, form: 'x' }]],
];

test.each(misplaced)('units that are %s are refused', (_, units) => {
  const [sentence] = english.segment('Gunmen killed five villagers.');
  expect(() => english.parse(sentence, units)).toThrow(Fault);
});

test('a language that is not there is refused by name', () => {
  expect(() => createLanguage('tlh')).toThrow(/"tlh"/);
});

test('a sentence of one word and a very long one parse', () => {
  const sizes = ['Killed', `${'and '.repeat(3000)}end`].map((text) =>
    english
      .segment(text)
      .map((sentence): Tree => english.parse(sentence))
      .reduce((sum, tree) => sum + tree.size, 0),
  );
  expect(sizes).toEqual([1, 3001]);
});
