import { fault } from './faults.ts';
import { sizeInWords } from './limits.ts';

/** A stream's beginning, and the whole stream again, beginning included. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Looks at the first `size` bytes (fewer where the stream ends) and gives them back with the rest. */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const chunks: Uint8Array[] = [];
  const rest = stream[Symbol.asyncIterator]();
  let length = 0;
  while (length < size) {
    const { done, value } = await rest.next();
    if (done) break;
    const chunk = typeof value === 'string' ? Buffer.from(value) : value;
    chunks.push(chunk);
    length += chunk.length;
  }
  return { head: Buffer.concat(chunks), whole: again(chunks, rest) };
}

async function* again(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes of a stream; throws `too-large` as soon as there are more than `limit`. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number, source: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge(source, undefined, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

export function tooLarge(source: string, size: number | undefined, limit: number) {
  const measured = size === undefined ? 'more than' : `${sizeInWords(size)}; the limit is`;
  return fault('too-large', { source, detail: `${measured} ${sizeInWords(limit)}` });
}

/** One line's bytes without its line end, its number from 1; null where it is longer than the limit. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/** A stream's lines, holding no more than one at a time; a line past `limit` bytes is passed over and told. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): ByteLine => {
    const bytes = length > limit ? null : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();

  function add(part: Uint8Array): void {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
