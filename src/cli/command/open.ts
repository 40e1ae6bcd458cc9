import { authorOf } from '../case/author.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { ALL_READ } from '../status.ts';

export interface OpenOptions extends CaseGiven {
  readonly port?: number;
  /** False: the address is printed and no browser is opened. */
  readonly browser?: boolean;
}

/** `recount open`: serves the workbench of a case to this machine until it is stopped; gives the exit status. */
export function open(path: string, given: OpenOptions): Promise<number> {
  return withCase(path, given, async (file, { passphrase }) => {
    const { serveCase } = await import('../../server/index.ts');
    const author = authorOf(given.author);
    const port = given.port === undefined ? {} : { port: given.port };
    const { address, close } = await serveCase(file, { author, passphrase, ...port });
    process.stdout.write(`${address}\n`);
    process.stderr.write(`${path} is open, and what is decided is ${author}'s. Stop it with Ctrl-C.\n`);
    if (given.browser !== false && process.stdout.isTTY) await show(address);
    await stopped();
    await close();
    return ALL_READ;
  });
}

/** Where no browser can be started the printed address is enough. */
async function show(address: string): Promise<void> {
  const { default: start } = await import('open');
  await start(address).catch(() => {});
}

function stopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
}
