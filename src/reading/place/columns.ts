/**
 * Named typed arrays in one self-describing buffer: a 4-byte length, a JSON heading `[name, type, count][]`, then the
 * columns, each starting at a multiple of 8. Little-endian, as every machine that runs Node is.
 */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Columns = Readonly<Record<string, Column>>;

export function packColumns(columns: Columns): Buffer {
  const names = Object.keys(columns);
  const heading = Buffer.from(JSON.stringify(names.map((name) => [name, typeOf(columns[name]), columns[name].length])));
  const parts: Buffer[] = [Buffer.alloc(4), heading];
  parts[0].writeUInt32LE(heading.length);
  let at = 4 + heading.length;
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = columns[name];
    parts.push(Buffer.alloc(aligned(at) - at), Buffer.from(buffer, byteOffset, byteLength));
    at = aligned(at) + byteLength;
  }
  return Buffer.concat(parts);
}

/** Views on the buffer's own memory where it allows; the buffer must not be written to afterwards. */
export function unpackColumns(packed: Buffer): Columns {
  const bytes = packed.byteOffset % 8 === 0 ? packed : Buffer.from(Uint8Array.from(packed).buffer);
  const size = bytes.readUInt32LE(0);
  const heading: [string, keyof typeof TYPES, number][] = JSON.parse(bytes.toString('utf8', 4, 4 + size));
  const columns: Record<string, Column> = {};
  let at = 4 + size;
  for (const [name, type, count] of heading) {
    at = aligned(at);
    columns[name] = new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count);
    at += columns[name].byteLength;
  }
  return columns;
}

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array };

const typeOf = (column: Column): string => Object.entries(TYPES).find(([, type]) => column instanceof type)![0];

const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;
