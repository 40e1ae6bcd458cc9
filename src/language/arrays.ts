import { Fault } from '../model/fault.ts';

/** Named typed arrays with a small header: how trained models and word clusters are stored. Little-endian. */
export interface ArrayFile {
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

export type NumberArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array } as const;
type Kind = keyof typeof KINDS;

interface Directory {
  readonly header: Record<string, unknown>;
  readonly arrays: readonly { name: string; kind: Kind; offset: number; length: number }[];
}

const MAGIC = 0x31614352;
const ALIGNMENT = 8;

/** A file of several in one: the arrays and header entries of each go by its name and a dot. */
export function joinFiles(files: Readonly<Record<string, ArrayFile>>): ArrayFile {
  const under = <T>(name: string, entries: Readonly<Record<string, T>>) =>
    Object.entries(entries).map(([key, value]) => [`${name}.${key}`, value] as const);
  return {
    header: Object.fromEntries(Object.entries(files).flatMap(([name, { header }]) => under(name, header))),
    arrays: Object.fromEntries(Object.entries(files).flatMap(([name, { arrays }]) => under(name, arrays))),
  };
}

/** One of the files that `joinFiles` joined. */
export function partOf(file: ArrayFile, name: string): ArrayFile {
  const own = <T>(entries: Readonly<Record<string, T>>) =>
    Object.entries(entries)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, value]) => [key.slice(name.length + 1), value] as const);
  return { header: Object.fromEntries(own(file.header)), arrays: Object.fromEntries(own(file.arrays)) };
}

/** The bytes of an array file; `unpackArrays` gives back equal arrays. */
export function packArrays(file: ArrayFile): Uint8Array {
  const entries = Object.entries(file.arrays);
  let offset = 0;
  const arrays = entries.map(([name, array]) => {
    const entry = { name, kind: array.constructor.name as Kind, offset, length: array.length };
    offset = aligned(offset + array.byteLength);
    return entry;
  });
  const directory = new TextEncoder().encode(JSON.stringify({ header: file.header, arrays }));
  const base = aligned(8 + directory.length);
  const bytes = new Uint8Array(base + offset);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, directory.length, true);
  bytes.set(directory, 8);
  for (const [i, [, array]] of entries.entries()) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + arrays[i].offset);
  }
  return bytes;
}

/** Views over `bytes`, copied only when they are not aligned. Throws `Fault` when the bytes are no array file. */
export function unpackArrays(bytes: Uint8Array): ArrayFile {
  const aligned8 = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned8.buffer, aligned8.byteOffset, aligned8.byteLength);
  if (aligned8.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new Fault('model-unreadable', 'The model file does not begin as an array file does.', 'Run `npm run train`.');
  }
  const length = view.getUint32(4, true);
  const directory = JSON.parse(new TextDecoder().decode(aligned8.subarray(8, 8 + length))) as Directory;
  const base = aligned8.byteOffset + aligned(8 + length);
  const arrays: Record<string, NumberArray> = {};
  for (const entry of directory.arrays) {
    arrays[entry.name] = new KINDS[entry.kind](aligned8.buffer as ArrayBuffer, base + entry.offset, entry.length);
  }
  return { header: directory.header, arrays };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
