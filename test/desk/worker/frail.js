// A worker that stands in for the reader: "die" ends it, "throw" breaks it, anything else is read in a moment.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ documents }) => {
  const outcomes = documents.map(({ id, text }) => {
    if (text === 'die') process.exit(3);
    if (text === 'throw') throw new Error('out of luck');
    return { ok: true, id, text: text.toUpperCase() };
  });
  setTimeout(() => parentPort.postMessage({ outcomes }), documents.length);
});
