import { performance } from 'node:perf_hooks';
import { createLanguage } from '../src/language/index.ts';

/** How fast one core segments and parses English: `npx tsx bench/language.ts`. The text is made here, of one kind. */
const REPORT = [
  'BAMAKO, June 19 - Gunmen on motorcycles attacked three villages in the Bankass district on Saturday night, killing more than a hundred civilians and wounding dozens, officials said.',
  '"They burned our houses and took the cattle," said a resident who fled to Mopti with her two children.',
  'The army said in a statement that soldiers had pursued the attackers, who were suspected of belonging to Katiba Macina, and had killed eleven of them.',
  'No group has claimed responsibility for the attack, which came two days after a roadside bomb struck a convoy near Koro.',
  'The governor, who visited the area on Monday, promised that those responsible would be found and brought to justice.',
].join(' ');
const TEXT = Array.from({ length: 40 }, () => REPORT).join('\n\n');
const WARMING = 3;
/** Microseconds to measure for at least. */
const LEAST = 1_500_000;

const loadStart = performance.now();
const english = createLanguage('en');
console.log(`load      ${(performance.now() - loadStart).toFixed(0)} ms`);

const sentences = english.segment(TEXT);
const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
console.log(`segment   ${rate(() => english.segment(TEXT))} words/s`);
console.log(`parse     ${rate(() => sentences.map((sentence) => english.parse(sentence).head))} words/s`);

/** Words a second of this process's own time: other work on the machine does not count. */
function rate(work: () => unknown): string {
  for (let round = 0; round < WARMING; round++) work();
  const start = process.cpuUsage();
  let rounds = 0;
  for (; process.cpuUsage(start).user < LEAST; rounds++) work();
  return Math.round((1e6 * rounds * words) / process.cpuUsage(start).user).toLocaleString('en');
}
