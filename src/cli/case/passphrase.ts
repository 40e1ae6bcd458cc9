import { readFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { fault, saying } from '../faults.ts';

/** The passphrase in a file: its first line. Throws `unreadable-passphrase`. */
export async function passphraseIn(file: string): Promise<string> {
  try {
    const [line] = (await readFile(file, 'utf8')).split(/\r?\n/);
    if (line !== '') return line;
  } catch (cause) {
    throw fault('unreadable-passphrase', { source: file, detail: saying(cause), cause });
  }
  throw fault('unreadable-passphrase', { source: file, detail: 'its first line is empty' });
}

/** Asks for a passphrase at the terminal and shows nothing of what is typed; null where there is no terminal. */
export async function askPassphrase(question: string): Promise<string | null> {
  if (!stdin.isTTY) return null;
  stderr.write(question);
  stdin.setRawMode(true).resume().setEncoding('utf8');
  try {
    return await typedLine();
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write('\n');
  }
}

/** What a terminal sends for Return, for Backspace, and for Control-C and -D. */
const KEYS = { enter: '\r\n', erase: '\b\u007f', stop: '\u0003\u0004' } as const;

function typedLine(): Promise<string> {
  return new Promise((answer, stopped) => {
    let typed = '';
    const hear = (keys: string) => {
      for (const key of keys) {
        if (KEYS.stop.includes(key)) return finish(() => stopped(fault('stopped')));
        if (KEYS.enter.includes(key)) return finish(() => answer(typed));
        typed = KEYS.erase.includes(key) ? typed.slice(0, -1) : typed + key;
      }
    };
    const finish = (end: () => void) => {
      stdin.off('data', hear);
      end();
    };
    stdin.on('data', hear);
  });
}
