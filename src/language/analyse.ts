import { Fault } from '../model/fault.ts';
import type { Lemmatiser } from './lemma.ts';
import type { Parser } from './parser.ts';
import type { Tagger } from './tagger.ts';
import type { Clause, Tagged, Tree, Unit } from './tree.ts';
import { type Syntax, TreeOnDemand } from './tree-on-demand.ts';
import type { WordFacts } from './word-facts.ts';
import type { Sentence } from './words.ts';

/** What stands behind `Language.parse`. */
export interface Models {
  readonly facts: WordFacts;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly lemma: Lemmatiser;
}

/**
 * Tags, lemmas and a dependency tree for one sentence. Each unit becomes one node, which tagger and parser see as
 * `unit.form`. The tree is parsed when somebody first asks how its nodes hang together, each of `clauses` by itself. Throws `Fault` when units overlap,
 * are out of order or reach past the sentence.
 */
export function analyse(models: Models, sentence: Sentence, units: readonly Unit[], clauses: readonly Clause[]): Tree {
  const { facts, tagger, lemma } = models;
  const { from, to, nodeOf } = nodesOf(sentence, units);
  const size = from.length;
  const form: string[] = new Array(size);
  for (let i = 0; i < size; i++) form[i] = sentence.words[from[i]].text;
  let asked: (string | undefined)[] | undefined;
  for (const unit of units) {
    form[nodeOf[unit.from]] = unit.form;
    if (unit.upos === undefined) continue;
    asked ??= new Array(size).fill(undefined);
    asked[nodeOf[unit.from]] = unit.upos;
  }
  const rows = new Int32Array(size);
  const tags = new Int32Array(size);
  facts.look(form, rows);
  tagger.tag(form, rows, tags, asked);
  const { tagset } = tagger;
  const upos: string[] = new Array(size);
  const xpos: string[] = new Array(size);
  const lemmas: string[] = new Array(size);
  for (let i = 0; i < size; i++) {
    upos[i] = asked?.[i] ?? tagset.upos[tags[i]];
    xpos[i] = tagset.xpos[tags[i]];
    lemmas[i] = lemma(form[i], upos[i], xpos[i]);
  }
  const tagged: Tagged = { sentence, size, from, to, nodeOf, form, lemma: lemmas, upos, xpos, clauses };
  return new TreeOnDemand(tagged, () => syntaxOf(models, tagged, tags));
}

function syntaxOf(models: Models, tagged: Tagged, tags: Int32Array): Syntax {
  const { size } = tagged;
  const head = new Int16Array(size).fill(-1);
  const rel: string[] = new Array(size);
  let root = -1;
  for (const part of partsOf(tagged)) {
    const first = parsePart(models, part, tagged.form, tags, head, rel);
    if (root < 0) root = first;
    else {
      head[first] = root;
      rel[first] = 'parataxis';
    }
  }
  const children: number[][] = Array.from({ length: size }, () => []);
  for (let i = 0; i < size; i++) if (head[i] >= 0) children[head[i]].push(i);
  return { head, rel, children };
}

/** The nodes that are parsed together: of the sentence without its clauses, then of each clause. */
function partsOf({ size, nodeOf, clauses }: Tagged): number[][] {
  const parts = [[] as number[], ...clauses.map((): number[] => [])];
  const partOf = new Uint16Array(size);
  clauses.forEach(({ from, to }, i) => {
    for (let word = from; word < to; word++) partOf[nodeOf[word]] = i + 1;
  });
  for (let node = 0; node < size; node++) parts[partOf[node]].push(node);
  return parts.filter((part) => part.length > 0);
}

/** Writes the heads and relations of some nodes, which are parsed as if they were a sentence; gives their root. */
function parsePart(
  { facts, parser }: Models,
  nodes: readonly number[],
  form: readonly string[],
  tags: Int32Array,
  head: Int16Array,
  rel: string[],
): number {
  const rows = new Int32Array(nodes.length);
  const heads = new Int16Array(nodes.length);
  const relations = new Uint8Array(nodes.length);
  facts.look(
    nodes.map((node) => form[node]),
    rows,
  );
  parser.parse(
    rows,
    Int32Array.from(nodes, (node) => tags[node]),
    nodes.length,
    heads,
    relations,
  );
  let root = nodes[0];
  nodes.forEach((node, i) => {
    rel[node] = parser.relations[relations[i]];
    if (heads[i] < 0) root = node;
    else head[node] = nodes[heads[i]];
  });
  return root;
}

function nodesOf(
  sentence: Sentence,
  units: readonly Unit[],
): { from: Uint16Array; to: Uint16Array; nodeOf: Uint16Array } {
  const words = sentence.words.length;
  let size = words;
  let past = 0;
  for (const unit of units) {
    if (unit.from < past || unit.to <= unit.from || unit.to > words) {
      throw new Fault(
        'unit-misplaced',
        `The unit "${unit.form}" at words ${unit.from} to ${unit.to} overlaps another, is empty or leaves its sentence of ${words} words.`,
        'Give units in order, without overlap, within the sentence.',
      );
    }
    size -= unit.to - unit.from - 1;
    past = unit.to;
  }
  const from = new Uint16Array(size);
  const to = new Uint16Array(size);
  const nodeOf = new Uint16Array(words);
  let word = 0;
  let next = 0;
  for (let node = 0; node < size; node++) {
    from[node] = word;
    word = next < units.length && units[next].from === word ? units[next++].to : word + 1;
    to[node] = word;
    nodeOf.fill(node, from[node], word);
  }
  return { from, to, nodeOf };
}
