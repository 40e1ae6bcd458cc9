import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type ArrayFile, packArrays } from '../src/language/arrays.ts';
import { readClusters } from '../src/language/clusters.ts';
import { createLanguage } from '../src/language/index.ts';
import { createTagger } from '../src/language/tagger.ts';
import { WordFacts } from '../src/language/word-facts.ts';
import { Fault } from '../src/model/fault.ts';
import { withOtherCapitals } from './capitals.ts';
import { type Measured, modelCard } from './card.ts';
import { evaluate, speedOf } from './evaluate.ts';
import { jackknifedTags } from './jackknife.ts';
import { evaluateRawText } from './raw-text.ts';
import { type Recipe, recipes } from './recipes.ts';
import { reportTreebank } from './reports/report-treebank.ts';
import { trainClusters } from './train-clusters.ts';
import { trainParser } from './train-parser.ts';
import { tagNames, trainTagger } from './train-tagger.ts';
import { readTreebank } from './treebank.ts';
import { wordVectors } from './word-vectors.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** `train CODE [TREEBANKS]`: makes a language's models and their card in `knowledge/models` and prints the scores. */
function main(code = 'en', treebanks = join(root, '../shared/data/ud')): void {
  const recipe = recipes[code];
  if (recipe === undefined) {
    throw new Fault('recipe-unknown', `There is no recipe for "${code}".`, `Add one to train/recipes.ts.`);
  }
  if (!existsSync(treebanks)) {
    throw new Fault(
      'treebanks-missing',
      `There are no treebanks at ${treebanks}.`,
      'Give their folder after the code.',
    );
  }
  const sizes = makeModels(code, recipe, treebanks);
  const { measured, speed } = measure(code, recipe, treebanks);
  const card = modelCard(code, recipe, measured, speed, sizes);
  writeFileSync(join(root, `knowledge/models/${code}.card.md`), card);
  console.log(card);
}

/** Trains and writes the model files; gives their names and sizes. */
function makeModels(code: string, recipe: Recipe, treebanks: string): (readonly [file: string, bytes: number])[] {
  const sentences = [
    ...recipe.treebanks.flatMap(({ train, without }) => readTreebank(join(treebanks, train), without)),
    ...reportTreebank(recipe.reports.seed, recipe.reports.sentences),
  ];
  console.log(`${sentences.length} sentences to learn from`);
  const clusters = trainClusters(wordVectors(join(root, 'build/vectors'), recipe.clustered));
  const facts = new WordFacts(readClusters(clusters));
  const names = tagNames(sentences, recipe.leastTag);
  const taggerFile = trainTagger(withOtherCapitals(sentences), names, facts, recipe.tagger, console.log);
  const { tagset } = createTagger(taggerFile, facts);
  const foldRecipe = { ...recipe.tagger, epochs: recipe.foldEpochs };
  const tags = jackknifedTags(sentences, tagset, facts, foldRecipe, recipe.folds);
  const parserFile = trainParser(sentences, tags, tagset, facts, recipe.parser, console.log);
  return [
    write(`${code}.clusters.bin.gz`, clusters),
    write(`${code}.tagger.bin.gz`, taggerFile),
    write(`${code}.parser.bin.gz`, parserFile),
  ];
}

function write(name: string, file: ArrayFile): readonly [file: string, bytes: number] {
  const bytes = gzipSync(packArrays(file), { level: 9 });
  writeFileSync(join(root, 'knowledge/models', name), bytes);
  return [name, bytes.length];
}

/** Scores of the models just written, as anybody loads them. */
function measure(code: string, recipe: Recipe, treebanks: string): { measured: Measured[]; speed: number } {
  const language = createLanguage(code);
  const parts = [
    ...recipe.treebanks.flatMap(({ name, dev, test }) => [
      { part: `${name.split(',')[0]} dev`, path: join(treebanks, dev) },
      { part: `${name.split(',')[0]} test`, path: join(treebanks, test) },
    ]),
    ...recipe.checks.map(({ name, path }) => ({ part: name, path: join(root, path) })),
  ];
  const measured = parts.map(({ part, path }): Measured => {
    const sentences = readTreebank(path);
    return {
      part,
      words: sentences.reduce((sum, { forms }) => sum + forms.length, 0),
      gold: evaluate(sentences, language),
      raw: evaluateRawText(sentences, language),
    };
  });
  const speed = speedOf(readTreebank(join(treebanks, recipe.treebanks[0].dev)), language);
  return { measured, speed };
}

main(...process.argv.slice(2));
