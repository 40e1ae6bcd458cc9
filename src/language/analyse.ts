import { Fault } from '../model/fault.ts';
import type { Lemmatiser } from './lemma.ts';
import type { Parser } from './parser.ts';
import type { Tagger } from './tagger.ts';
import type { Tree, Unit } from './tree.ts';
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
 * `unit.form`. The tree is parsed when somebody first asks how its nodes hang together. Throws `Fault` when units overlap,
 * are out of order or reach past the sentence.
 */
export function analyse(models: Models, sentence: Sentence, units: readonly Unit[]): Tree {
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
  return new TreeOnDemand(sentence, { from, to, nodeOf }, form, { lemma: lemmas, upos, xpos }, () =>
    syntaxOf(models, form, tags),
  );
}

function syntaxOf({ facts, parser }: Models, form: readonly string[], tags: Int32Array): Syntax {
  const size = form.length;
  const rows = new Int32Array(size);
  const head = new Int16Array(size);
  const relations = new Uint8Array(size);
  facts.look(form, rows);
  parser.parse(rows, tags, size, head, relations);
  const rel: string[] = new Array(size);
  const children: number[][] = new Array(size);
  for (let i = 0; i < size; i++) {
    rel[i] = parser.relations[relations[i]];
    children[i] = [];
  }
  for (let i = 0; i < size; i++) if (head[i] >= 0) children[head[i]].push(i);
  return { head, rel, children };
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
