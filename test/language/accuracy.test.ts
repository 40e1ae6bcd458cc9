import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';
import { evaluate } from '../../train/evaluate.ts';
import { readTreebank } from '../../train/treebank.ts';

/** Models and code belong together: a change to hashes or features without training again would show here at once. */
test('incident reports annotated by hand are tagged and parsed as the model card says, or better', () => {
  const reports = readTreebank(fileURLToPath(new URL('../train/reports-check.conllu', import.meta.url)));
  const { upos, las } = evaluate(reports, createLanguage('en'));
  expect(upos).toBeGreaterThan(0.97);
  expect(las).toBeGreaterThan(0.9);
});
