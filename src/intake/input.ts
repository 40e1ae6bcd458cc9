import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Fault } from '../model/fault.ts';
import { fault, saying } from './faults.ts';
import { promises } from './recognise.ts';

/** One thing to read: its name as the person gave it or the walk found it, and its bytes when asked for. */
export interface Input {
  /** '-' is standard input. */
  readonly source: string;
  /** Without the dot, lower-case; '' where there is none. */
  readonly extension: string;
  /** Bytes, where known before reading. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array>;
}

/** A file whose bytes are at hand already or on their way, an upload for one; its name only tells its extension. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

/** What is to be read: paths of files and folders, '-' for standard input, files at hand. */
export type Inputs = Iterable<string | GivenFile> | AsyncIterable<string | GivenFile>;

/** An input, or why there is none. */
export type Found = { readonly input: Input } | { readonly source: string; readonly fault: Fault };

/**
 * The inputs that these names stand for, in order: files, folders, '-' for standard input, and files at hand. A folder
 * is walked with its subfolders in the order of their names; names with a leading dot and links to folders are passed
 * over. Files of other formats inside a folder are told once for each extension, after the folder.
 */
export async function* findInputs(names: Inputs, stdin: Readable): AsyncGenerator<Found> {
  for await (const name of names) {
    if (typeof name !== 'string') yield { input: givenInput(name) };
    else if (name === '-') yield { input: { source: '-', extension: '', open: () => stdin } };
    else yield* findAt(name);
  }
}

async function* findAt(name: string): AsyncGenerator<Found> {
  let found: Found;
  try {
    const status = await stat(name);
    if (status.isDirectory()) {
      yield* findInFolder(name);
      return;
    }
    found = status.isFile()
      ? { input: fileInput(name, status.size) }
      : { source: name, fault: fault('unsupported-format', { source: name, detail: 'no file but a device or pipe' }) };
  } catch (cause) {
    found = { source: name, fault: systemFault(cause, name) };
  }
  yield found;
}

async function* findInFolder(folder: string): AsyncGenerator<Found> {
  const passed = new Map<string, { readonly example: string; readonly count: number }>();
  let any = false;
  for await (const path of walk(folder)) {
    if ('fault' in path) {
      any = true;
      yield path;
      continue;
    }
    const extension = extensionOf(path.file);
    if (promises(extension)) {
      any = true;
      yield* findAt(path.file);
    } else
      passed.set(extension, {
        example: passed.get(extension)?.example ?? path.file,
        count: (passed.get(extension)?.count ?? 0) + 1,
      });
  }
  for (const [extension, { example, count }] of passed) {
    const detail = count === 1 ? `.${extension}` : `.${extension}, as are ${count - 1} more in "${folder}"`;
    yield { source: example, fault: fault('unsupported-format', { source: example, detail }) };
  }
  if (!any && passed.size === 0) yield { source: folder, fault: fault('empty-folder', { source: folder }) };
}

/** Files under a folder, depth first, by name; folders that may not be opened as faults. */
async function* walk(folder: string): AsyncGenerator<{ readonly file: string } | Extract<Found, { fault: Fault }>> {
  let entries: Awaited<ReturnType<typeof listFolder>>;
  try {
    entries = await listFolder(folder);
  } catch (cause) {
    yield { source: folder, fault: systemFault(cause, folder) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) yield { file: path };
  }
}

async function listFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link to a folder could lead the walk in circles; a dead link is told as a fault when it is opened. */
async function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (status) => status.isFile(),
    () => true,
  );
}

function givenInput({ name, bytes }: GivenFile): Input {
  const named = { source: name, extension: extensionOf(name) };
  if (!(bytes instanceof Uint8Array)) return { ...named, open: () => bytes };
  return {
    ...named,
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

function fileInput(source: string, size: number): Input {
  return { source, extension: extensionOf(source), size, open: () => createReadStream(source) };
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/** What the system says of a file, as a fault a person can act on. */
export function systemFault(cause: unknown, source: string): Fault {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('not-found', { source, cause });
  const detail = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : saying(cause);
  return fault('unreadable', { source, detail, cause });
}
