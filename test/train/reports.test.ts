import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import type { SegmentationRules } from '../../src/language/segmentation-rules.ts';
import { createTokeniser } from '../../src/language/tokenise.ts';
import { reportGrammar, reportTreebank } from '../../train/reports/report-treebank.ts';
import { type GoldSentence, readTreebank } from '../../train/treebank.ts';

/** Relations of UD English EWT 2.16 that the report sentences use. */
const RELATIONS = new Set(
  `acl acl:relcl advcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop det expl
  fixed flat iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:pass nummod obj obl obl:agent
  obl:unmarked orphan parataxis punct root xcomp`.split(/\s+/),
);

const sentences = reportTreebank(7, 3000);
const checked = readTreebank(fileURLToPath(new URL('reports-check.conllu', import.meta.url)));

describe.each([
  ['a generated report sentence', sentences],
  ['a report sentence annotated by hand', checked],
])('%s', (_, sentences) => {
  test('has one root and no cycle', () => {
    for (const { heads, relations, text } of sentences) {
      expect(
        heads.filter((head) => head === -1),
        text,
      ).toHaveLength(1);
      expect(relations[heads.indexOf(-1)], text).toBe('root');
      expect(
        relations.filter((relation) => relation === 'root'),
        text,
      ).toHaveLength(1);
      for (const start of heads.keys()) {
        let at = start;
        for (let steps = 0; at !== -1; steps++) {
          if (steps > heads.length) throw new Error(`Cycle in: ${text}`);
          at = heads[at];
        }
      }
    }
  });

  test('is projective', () => {
    for (const sentence of sentences) expect(crossing(sentence), sentence.text).toEqual([]);
  });

  test('has only relations that the English Web Treebank has', () => {
    const used = new Set(sentences.flatMap(({ relations }) => relations));
    expect([...used].filter((relation) => !RELATIONS.has(relation))).toEqual([]);
  });

  test('falls into its own words when tokenised', () => {
    const tokenise = createTokeniser(knowledgeJson<SegmentationRules>('en/language/segmentation.json'));
    for (const { text, forms } of sentences) {
      const bounds: number[] = [];
      tokenise(text, 0, text.length, bounds);
      const words = bounds.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, bounds[i + 1])] : []));
      expect(words, text).toEqual(forms);
    }
  });
});

describe('the report treebank', () => {
  test('shows every relation that reports need', () => {
    const used = new Set(sentences.flatMap(({ relations }) => relations));
    expect([...RELATIONS].filter((relation) => !used.has(relation))).toEqual([]);
  });

  test('grows none of the sentences annotated by hand', () => {
    const texts = new Set(sentences.map(({ text }) => text));
    expect(checked.filter(({ text }) => texts.has(text))).toEqual([]);
    expect(checked.length).toBeGreaterThanOrEqual(60);
  });

  test('repeats no sentence and is the same for the same seed', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(3000);
    expect(reportTreebank(7, 50)).toEqual(sentences.slice(0, 50));
    expect(reportTreebank(8, 50)).not.toEqual(sentences.slice(0, 50));
  });

  test('has at least sixty constructions beside its word lists, and every symbol is reached', () => {
    const { ways } = reportGrammar();
    const named = new Set(['report']);
    for (const name of named)
      for (const way of ways.get(name) ?? []) for (const symbol of symbols(way.items)) named.add(symbol);
    expect([...ways.keys()].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !ways.has(name))).toEqual([]);
    const constructions = ['harm', 'event', 'struck', 'telling', 'headline'].flatMap((name) => ways.get(name) ?? []);
    expect(constructions.length).toBeGreaterThanOrEqual(60);
  });
});

type Items =
  ReturnType<typeof reportGrammar>['ways'] extends ReadonlyMap<string, readonly { items: infer I }[]> ? I : never;

function symbols(items: Items): string[] {
  return items.flatMap(({ value }) =>
    value.kind === 'symbol' ? [value.name] : value.kind === 'phrase' ? symbols(value.items) : [],
  );
}

/** Words whose arc from their head passes over a word that the head does not govern. */
function crossing({ heads, forms }: GoldSentence): string[] {
  return forms.filter((_, word) => {
    const head = heads[word];
    if (head < 0) return false;
    for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
      let at = between;
      while (at !== head && at !== -1) at = heads[at];
      if (at !== head) return true;
    }
    return false;
  });
}
