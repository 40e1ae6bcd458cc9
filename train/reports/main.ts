import { conllu } from './conllu.ts';
import { reportTreebank } from './report-treebank.ts';

/** Prints report sentences with their trees: `npx tsx train/reports/main.ts [seed] [sentences]`. */
const [seed = '1', sentences = '20'] = process.argv.slice(2);
process.stdout.write(conllu(reportTreebank(Number(seed), Number(sentences))));
