import { parentPort, workerData } from 'node:worker_threads';
import { openCase, stepsOf, verify } from '../../../casefile/index.ts';
import type { CheckOrder, CheckWord } from './verifying.ts';

// Checks a case whole, in a thread of its own and over a connection of its own.
const { path, passphrase } = workerData as CheckOrder;
const say = (word: CheckWord) => parentPort!.postMessage(word);

/** Steps that are told at once. */
const EVERY = 200;

const file = openCase(path, passphrase === undefined ? {} : { passphrase });
try {
  const of = await stepsOf(file);
  let done = 0;
  const verdict = await verify(file, {
    step: () => {
      done++;
      if (done % EVERY === 0) say({ type: 'step', done, of });
    },
  });
  const { head, findings, stamps } = verdict;
  say({ type: 'done', head, findings, stamps });
} finally {
  await file.close();
}
