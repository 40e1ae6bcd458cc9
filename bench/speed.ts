// npm run bench: how fast reports are read on one core, as a whole and by stage, and how much memory it takes.
// Rates are of this process's own processor time, so other work on the machine hardly counts. No test: it never fails.
import { arch, cpus, platform } from 'node:os';
import { createReader } from '../src/reading/reader.ts';
import { median, microseconds } from './speed/clock.ts';
import { benchCorpus } from './speed/corpus.ts';
import { stagedReader } from './speed/stages.ts';

const ROUNDS = 15;
/** Rounds until the engine has compiled what a long run uses: a corpus soon is past them, so they are not counted. */
const WARMING = 50;
/** A report of the length that plans are made with. */
const USUAL_WORDS = 300;

const { documents, from } = await benchCorpus();
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const before = process.memoryUsage.rss();
const [loading, reader] = timed(() => createReader('en'));
const loaded = process.memoryUsage.rss();

const rounds = <T>(measure: () => T): T[] => Array.from({ length: WARMING + ROUNDS }, measure);
const [first, ...later] = rounds(() => timed(() => documents.map(reader.read))[0]);
const wholes = later.slice(-ROUNDS);
const staged = stagedReader('en');
const stages = rounds(() => staged(documents)).slice(-ROUNDS);

const whole = median(wholes) / 1e6;
const tokens = stages[0].tokens;
const mean = Math.round(words / documents.length);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${platform()} ${arch()}, one core`,
);
console.log(
  `${documents.length} reports of ${from}, ${mean} words each on average; median of ${ROUNDS} rounds after ${WARMING}\n`,
);
line('loading the reader', `${(loading / 1000).toFixed(0)} ms`);
line('reports', `${rate(documents.length / whole)}/s, ${rate(words / USUAL_WORDS / whole)}/s of ${USUAL_WORDS} words`);
line('of them the first', `${rate(documents.length / (first / 1e6))}/s`);
line('tokens', `${rate(tokens / whole)}/s`);
line('text', `${(bytes / 1e6 / whole).toFixed(2)} MB/s`);
line('memory', `${megabytes(before)} before, ${megabytes(loaded)} loaded, ${megabytes(peak())} at most`);

const names = Object.keys(stages[0].spent) as (keyof (typeof stages)[0]['spent'])[];
const spent = names.map((name) => median(stages.map(({ spent: each }) => each[name])));
const sum = spent.reduce((total, time) => total + time, 0);
console.log('\nstage                    ms a report   share   tokens/s');
for (const [i, name] of names.entries()) {
  const each = (spent[i] / 1000 / documents.length).toFixed(2).padStart(11);
  const share = `${((100 * spent[i]) / sum).toFixed(0)} %`.padStart(8);
  console.log(`${name.padEnd(24)} ${each}${share} ${rate(tokens / (spent[i] / 1e6)).padStart(10)}`);
}

function timed<T>(work: () => T): readonly [microseconds: number, result: T] {
  const start = microseconds();
  const result = work();
  return [microseconds() - start, result];
}

function line(name: string, value: string): void {
  console.log(`${name.padEnd(24)} ${value}`);
}

function rate(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

function megabytes(size: number): string {
  return `${Math.round(size / 1024 / 1024)} MB`;
}

/** Most memory that the process ever held, in bytes; the system counts it in kB. */
function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}
