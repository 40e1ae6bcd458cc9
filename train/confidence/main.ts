import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldIsThere } from '../../bench/accuracy/gold.ts';
import { Fault } from '../../src/model/fault.ts';
import { examplesOf } from './examples.ts';
import { logisticModel } from './logistic.ts';

const ABOUT =
  'How far signals of how a casualty claim was made speak for or against it, as log-odds: the confidence of a claim is the logistic function of the intercept and the weights of its signals. Learnt by train/confidence. See docs/accuracy.md.';

/** Learns `knowledge/<lang>/confidence.json` from the annotated narratives and reports. Gives a line to print. */
export async function trainConfidence(lang: string, root: string): Promise<string> {
  if (!goldIsThere())
    throw new Fault(
      'gold-missing',
      'There is nothing to learn from: ../shared/gold is not here.',
      'Keep the file that is there.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'recount-confidence-'));
  const examples = await examplesOf(lang, folder).finally(() => rmSync(folder, { recursive: true }));
  const model = { about: ABOUT, ...logisticModel(examples) };
  writeFileSync(join(root, `knowledge/${lang}/confidence.json`), `${JSON.stringify(model, null, 2)}\n`);
  const right = examples.filter((example) => example.right).length;
  return `${examples.length} judged claims, ${right} right`;
}
