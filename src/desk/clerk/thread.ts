import { parentPort, workerData } from 'node:worker_threads';
import { openCase } from '../../casefile/index.ts';
import { type Intake, openReports } from '../../intake/index.ts';
import { languageCodes } from '../../language/index.ts';
import { Fault } from '../../model/fault.ts';
import { fault, saying } from '../faults.ts';
import { failed } from '../outcome.ts';
import { takeIn } from '../take-in.ts';
import { createInbox } from './inbox.ts';
import type { Hire, Order, Word } from './message.ts';

// A clerk: opens the case itself and takes in what it is handed, so that who hired it has the time to answer others.
const { path, passphrase, author, lang, published } = workerData as Hire;

/** Written at once: whoever decides meanwhile waits no longer than that takes. */
const BATCH = 16;

const inbox = createInbox();
let stopped = false;

const say = (word: Word) => parentPort!.postMessage(word);

async function work(): Promise<void> {
  const file = openCase(path, passphrase === undefined ? {} : { passphrase });
  try {
    const options = { supported: languageCodes, ...(lang === undefined ? {} : { lang }) };
    await takeIn(file, dated(openReports(inbox.files(), options)), {
      by: () => ({ author, at: new Date().toISOString() }),
      told: (step) => say({ type: 'step', step }),
      stopped: () => stopped,
      away: true,
      batch: BATCH,
    });
  } finally {
    await file.close();
  }
}

/** Reports that do not say when they were published have the day that was given. */
async function* dated(reports: AsyncIterable<Intake>): AsyncGenerator<Intake> {
  for await (const report of reports)
    yield report.ok && published !== undefined && report.document.published === undefined
      ? { ...report, document: { ...report.document, published } }
      : report;
}

function broken(error: unknown): Word {
  const source = error instanceof Fault ? error : fault('desk-broke-off', { detail: saying(error) });
  return { type: 'broken', fault: failed('', source).fault };
}

const ON: { readonly [T in Order['type']]: (order: Extract<Order, { type: T }>) => void } = {
  file({ at, name, body }) {
    inbox.take(name, body).then(
      () => say({ type: 'received', at }),
      () => say({ type: 'lost', at }),
    );
  },
  begin() {
    work().then(
      () => say({ type: 'done' }),
      (error) => say(broken(error)),
    );
  },
  end: () => inbox.end(),
  stop() {
    stopped = true;
    inbox.end();
  },
};

parentPort!.on('message', (order: Order) => (ON[order.type] as (order: Order) => void)(order));
