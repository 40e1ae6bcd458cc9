import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fault, saying } from '../faults.ts';

/** Takes the pages of a run as they are made. */
export interface Pages {
  /** Writes the page of the report called `id`. Throws `unwritable`. */
  write(id: string, page: string): Promise<void>;
  /** "report.html" or "12 pages in dossiers"; undefined where nothing was written. */
  written(): string | undefined;
}

/**
 * Pages go to the file `target`, or, for several reports or where `target` is a folder already, into that folder, each
 * called after its report. Folders are made as needed.
 */
export async function pagesAt(target: string, several: boolean): Promise<Pages> {
  const folder = several || target.endsWith('/') || (await isFolder(target));
  const nameOf = distinctFileNames();
  let count = 0;
  let last = '';
  return {
    async write(id, page) {
      last = folder ? join(target, `${nameOf(id)}.html`) : target;
      try {
        await mkdir(dirname(last), { recursive: true });
        await writeFile(last, page);
      } catch (cause) {
        throw fault('unwritable', { source: last, detail: saying(cause), cause });
      }
      count++;
    },
    written: () => (count === 0 ? undefined : count === 1 ? last : `${count} pages in ${target}`),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

const LONGEST_NAME = 100;

/**
 * Names that every file system takes and no two of which are one file: letters, digits, `.`, `_` and `-` stay, all else
 * becomes `-`; where a name returns (capitals count as small letters), `-2`, `-3` and so on is added.
 */
export function distinctFileNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const plain = id
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+|[.-]+$/g, '');
    const name = [...plain].slice(0, LONGEST_NAME).join('') || 'report';
    let distinct = name;
    for (let n = 2; taken.has(distinct.toLowerCase()); n++) distinct = `${name}-${n}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  };
}
