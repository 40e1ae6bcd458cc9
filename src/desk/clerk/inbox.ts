import { EventEmitter, once } from 'node:events';
import { peek } from '../../intake/bytes.ts';
import { DEFAULT_LIMITS, type GivenFile } from '../../intake/index.ts';

/** Files that come in while others are read. */
export interface Inbox {
  /**
   * Takes a file in: up to the size of the largest document it is held in memory, never on a disk, where it would lie
   * without the case's passphrase; the rest of a corpus is fetched as it is read. Fulfilled when the file is here whole or
   * nobody wants more of it; rejected when its stream breaks off.
   */
  take(name: string, body: AsyncIterable<Uint8Array>): Promise<void>;
  /** No more files will come. */
  end(): void;
  /** The files, each when it has come, until the end. */
  files(): AsyncGenerator<GivenFile>;
}

/** When so many bytes are held, who brings others waits. */
const ROOM = 256 * 1024 * 1024;

export function createInbox(room = ROOM): Inbox {
  const waiting: { readonly file: GivenFile; readonly size: number }[] = [];
  const changes = new EventEmitter().setMaxListeners(0);
  const changed = () => void changes.emit('change');
  let held = 0;
  let coming = 0;
  let ended = false;
  const collect = async (name: string, body: AsyncIterable<Uint8Array>) => {
    const { head, whole } = await peek(body, DEFAULT_LIMITS.document);
    held += head.length;
    waiting.push({ file: { name, bytes: whole }, size: head.length });
    changed();
  };
  return {
    async take(name, body) {
      coming++;
      try {
        while (held >= room) await once(changes, 'change');
        await new Promise<void>((over, lost) => void collect(name, watched(body, over, lost)).catch(lost));
      } finally {
        coming--;
        changed();
      }
    },
    end() {
      ended = true;
      changed();
    },
    async *files() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) {
          yield next.file;
          held -= next.size;
          changed();
        } else if (ended && coming === 0) return;
        else await once(changes, 'change');
      }
    },
  };
}

/** A stream that says when nobody will ask for more of it, or that it broke off. */
async function* watched(
  body: AsyncIterable<Uint8Array>,
  over: () => void,
  lost: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    lost(error);
    throw error;
  } finally {
    over();
  }
}
