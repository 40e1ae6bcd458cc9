import { readdirSync, readFileSync } from 'node:fs';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createLemmatiser, type LemmaRules } from '../../src/language/lemma.ts';
import { randomStream } from '../random.ts';
import type { GoldSentence } from '../treebank.ts';
import { amiss } from './amiss.ts';
import { type Grammar, readGrammar } from './grammar.ts';
import { grow } from './grow.ts';
import { linearise, type Node } from './linearise.ts';
import { inPrint, printed } from './typography.ts';

/** Longest sentence in words; longer ones are grown anew. */
const LONGEST = 60;
/** Times a sentence is grown anew, on average, before the grammar is held to be too poor. */
const TRIES = 20;

/** The grammar of a language's incident reports: the files of `grammar/<code>/`. */
export function reportGrammar(code = 'en'): Grammar {
  const folder = new URL(`grammar/${code}/`, import.meta.url);
  const files = readdirSync(folder).sort();
  return readGrammar(files.map((file) => readFileSync(new URL(file, folder), 'utf8')));
}

/**
 * Sentences of the kind that reports of violence are made of, with trees annotated as in the English Web Treebank. The
 * same seed gives the same sentences; no two of them have the same text. Lemmas are the language's own. Throws `Fault`
 * when the grammar has not that many.
 */
export function reportTreebank(seed: number, sentences: number, code = 'en'): GoldSentence[] {
  const grammar = reportGrammar(code);
  const lemma = createLemmatiser(knowledgeJson<LemmaRules>(`${code}/language/lemmas.json`));
  const random = randomStream(seed);
  const texts = new Set<string>();
  const found: GoldSentence[] = [];
  for (let grown = 0; found.length < sentences; grown++) {
    if (grown > TRIES * sentences + TRIES)
      throw amiss(`The grammar "${code}" has no ${sentences} different sentences.`);
    const nodes = inPrint(linearise(grow(grammar, 'report', random)), random);
    const text = printed(nodes);
    if (nodes.length > LONGEST || texts.has(text)) continue;
    texts.add(text);
    found.push(goldSentence(nodes, text, (node) => lemma(node.form, node.upos, node.xpos)));
  }
  return found;
}

function goldSentence(nodes: readonly Node[], text: string, lemma: (node: Node) => string): GoldSentence {
  return {
    text,
    opens: true,
    forms: nodes.map(({ form }) => form),
    lemmas: nodes.map(lemma),
    tags: nodes.map(({ upos, xpos }) => `${upos}|${xpos}`),
    heads: nodes.map(({ head }) => head),
    relations: nodes.map(({ relation }) => relation),
  };
}
