import { createAdaptorServer } from '@hono/node-server';
import type { CaseFile } from '../casefile/index.ts';
import { createApp } from './app.ts';
import { changesOf } from './changes.ts';
import { fault } from './faults.ts';
import { newKey } from './guard/key.ts';

export interface Serving {
  /** With the key: whoever has this address may decide. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly author: string;
  /** The one to take, or none; unless told, `PORT` where it is free, else any that is. */
  readonly port?: number;
  /** Of the case, where it has one. */
  readonly passphrase?: string | undefined;
}

/** The usual port: the same from one launch to the next, so that a page that is still open finds its server again. */
const PORT = 7322;
const HERE = '127.0.0.1';

/** Serves a case to this machine alone, until it is closed. Throws `port-taken`. */
export async function serveCase(file: CaseFile, { author, port, passphrase }: ServeOptions): Promise<Serving> {
  const key = newKey();
  const changes = changesOf(file);
  const closing = new AbortController();
  const workbench = { file, author, changes, passphrase, closing: closing.signal };
  // A file that is sent may have to wait for its turn, however long that takes.
  const server = createAdaptorServer({
    fetch: createApp(workbench, key).fetch,
    serverOptions: { requestTimeout: 0 },
  });
  const listen = (wanted: number) =>
    new Promise<number>((done, failed) => {
      server.once('error', failed);
      server.listen(wanted, HERE, () => {
        server.off('error', failed);
        done((server.address() as { port: number }).port);
      });
    });
  const taken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const own = await listen(port ?? PORT).catch((error) => {
    if (!taken(error)) throw error;
    if (port !== undefined) throw fault('port-taken', { detail: String(port), cause: error });
    return listen(0);
  });
  return {
    address: `http://${HERE}:${own}/?key=${key}`,
    close() {
      changes.stop();
      closing.abort();
      return new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
