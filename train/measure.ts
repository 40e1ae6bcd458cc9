import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLanguage } from '../src/language/index.ts';
import { type Measured, modelCard } from './card.ts';
import { evaluate, speedOf } from './evaluate.ts';
import { evaluateLetterCase } from './letter-case.ts';
import { evaluateRawText } from './raw-text.ts';
import type { Recipe } from './recipes.ts';
import { readTreebank } from './treebank.ts';

/** Measures a language's models as anybody loads them; writes their card beside them and gives its text. */
export function measureModels(code: string, recipe: Recipe, treebanks: string, root: string): string {
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
      letterCase: evaluateLetterCase(sentences, language),
      raw: evaluateRawText(sentences, language),
    };
  });
  const models = join(root, 'knowledge/models');
  const sizes = ['clusters', 'tagger', 'letter-case', 'parser']
    .map((name) => `${code}.${name}.bin.gz`)
    .map((file) => [file, statSync(join(models, file)).size] as const);
  const speed = speedOf(readTreebank(join(treebanks, recipe.treebanks[0].dev)), language);
  const card = modelCard(code, recipe, measured, speed, sizes);
  writeFileSync(join(models, `${code}.card.md`), card);
  return card;
}
