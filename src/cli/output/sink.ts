import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream';
import { fault, saying } from '../faults.ts';

/** Where a run's output goes, piece by piece. */
export interface Sink {
  /**
   * Resolves when there is room for more: false when nobody reads any longer (`| head` has seen enough), which is no
   * failure. Throws `unwritable` when the output cannot be written.
   */
  write(text: string): Promise<boolean>;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

/** Standard output. */
export function standardOutput(): Sink {
  return sinkTo(process.stdout, 'standard output');
}

/** A file, made anew, and its folders with it. Throws `unwritable`. */
export async function fileSink(file: string): Promise<Sink> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const stream = createWriteStream(file);
    await new Promise((open, fail) => stream.once('open', open).once('error', fail));
    return sinkTo(stream, file);
  } catch (cause) {
    throw fault('unwritable', { source: file, detail: saying(cause), cause });
  }
}

export function sinkTo(stream: Writable, name: string): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  let settle = () => {};
  stream.on('error', (error) => {
    failure = error;
    settle();
  });
  stream.on('drain', () => settle());
  const stands = (): boolean => {
    if (failure === undefined) return true;
    if (failure.code === 'EPIPE') return false;
    throw fault('unwritable', { source: name, detail: saying(failure), cause: failure });
  };
  return {
    async write(text) {
      if (!stands()) return false;
      if (!stream.write(text)) {
        await new Promise<void>((resolve) => {
          settle = resolve;
        });
      }
      return stands();
    },
    async close() {
      if (!stands()) return;
      await new Promise<void>((resolve) => {
        if (stream === process.stdout) stream.write('', () => resolve());
        else finished(stream.end(), () => resolve());
      });
      stands();
    },
  };
}
