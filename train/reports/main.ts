import { Fault } from '../../src/model/fault.ts';
import { conllu } from './conllu.ts';
import { reportTreebank } from './report-treebank.ts';

/** Prints report sentences with their trees as CoNLL-U: `npx tsx train/reports/main.ts [seed] [sentences]`. */
function main(seed = '1', sentences = '20'): void {
  for (const given of [seed, sentences]) {
    if (/^\d{1,6}$/.test(given)) continue;
    throw new Fault('number-expected', `"${given}" is no whole number below a million.`, 'Give a seed, then how many.');
  }
  process.stdout.write(conllu(reportTreebank(Number(seed), Number(sentences))));
}

main(...process.argv.slice(2));
