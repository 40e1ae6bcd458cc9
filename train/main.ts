import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packArrays } from '../src/language/arrays.ts';
import { readClusters } from '../src/language/clusters.ts';
import { createTagger } from '../src/language/tagger.ts';
import { WordFacts } from '../src/language/word-facts.ts';
import { Fault } from '../src/model/fault.ts';
import { withOtherCapitals } from './capitals.ts';
import { listCommonWords } from './common-words.ts';
import { trainConfidence } from './confidence/main.ts';
import { jackknifedTags } from './jackknife.ts';
import { letterCaseSentences } from './letter-case.ts';
import { measureModels } from './measure.ts';
import { type Recipe, recipes } from './recipes.ts';
import { reportTreebank } from './reports/report-treebank.ts';
import { trainClusters } from './train-clusters.ts';
import { trainParser } from './train-parser.ts';
import { tagNames, trainTagger } from './train-tagger.ts';
import { readTreebank } from './treebank.ts';
import { wordVectors } from './word-vectors.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * `train confidence [CODE]`: learns what a claim's confidence is reckoned from.
 * `train common-words [CODE]`: lists the words that are common in general.
 * `train CODE [TREEBANKS] [--measure]`: makes a language's models in `knowledge/models`, measures them and prints their
 * card; with `--measure` takes the models that are there.
 */
function main(words: readonly string[]): void {
  const [code = 'en', treebanks = join(root, '../shared/data/ud')] = words.filter((word) => !word.startsWith('--'));
  const recipe = recipes[code];
  if (recipe === undefined) {
    throw new Fault('recipe-unknown', `There is no recipe for "${code}".`, 'Add one to train/recipes.ts.');
  }
  if (!existsSync(treebanks)) {
    throw new Fault(
      'treebanks-missing',
      `There are no treebanks at ${treebanks}.`,
      'Give their folder after the code.',
    );
  }
  if (!words.includes('--measure')) makeModels(code, recipe, treebanks);
  console.log(measureModels(code, recipe, treebanks, root));
}

/** Trains and writes the model files. */
function makeModels(code: string, recipe: Recipe, treebanks: string): void {
  const sentences = [
    ...recipe.treebanks.flatMap(({ train, without }) => readTreebank(join(treebanks, train), without)),
    ...reportTreebank(recipe.reports.seed, recipe.reports.sentences),
  ];
  console.log(`${sentences.length} sentences to learn from`);
  const clusters = trainClusters(wordVectors(join(root, 'build/vectors'), recipe.clustered));
  const facts = new WordFacts(readClusters(clusters));
  const names = tagNames(sentences, recipe.leastTag);
  const tagger = trainTagger(withOtherCapitals(sentences), names, facts, recipe.tagger, console.log);
  const { tagset } = createTagger(tagger, facts);
  const foldRecipe = { ...recipe.tagger, epochs: recipe.foldEpochs };
  const tags = jackknifedTags(sentences, tagset, facts, foldRecipe, recipe.folds);
  const cased = letterCaseSentences(sentences);
  const letterCase = trainTagger(cased, tagNames(cased, 1), facts, recipe.letterCase, console.log);
  const parser = trainParser(sentences, tags, tagset, facts, recipe.parser, console.log);
  for (const [name, file] of Object.entries({ clusters, tagger, 'letter-case': letterCase, parser })) {
    const path = join(root, `knowledge/models/${code}.${name}.bin.gz`);
    writeFileSync(path, gzipSync(packArrays(file), { level: 9 }));
  }
}

const words = process.argv.slice(2);
if (words[0] === 'confidence') console.log(await trainConfidence(words[1] ?? 'en', root));
else if (words[0] === 'common-words') console.log(`${listCommonWords(words[1] ?? 'en', root)} words`);
else main(words);
