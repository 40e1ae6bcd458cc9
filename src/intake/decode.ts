import { fault } from './faults.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Characters of a text file, and what had to be assumed about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly assumptions: readonly string[];
}

/**
 * Bytes to characters: a byte order mark or the zero bytes of UTF-16 decide; else UTF-8 if the bytes are valid; else
 * the charset that the format `declared`; else UTF-8 with replacements if it is UTF-8 in the main; else windows-1252.
 * Throws `binary` where no writing has such bytes and `undecodable` where the declared charset is unknown or does not
 * fit.
 */
export function decode(bytes: Uint8Array, source: string, declared?: string): Decoded {
  const decoded = decodeWide(bytes, source) ?? decodeNarrow(bytes, source, declared);
  refuseBinary(decoded.text, source);
  return decoded;
}

function decodeWide(bytes: Uint8Array, source: string): Decoded | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const encoding = marked ?? guessWide(bytes);
  if (encoding === undefined) return undefined;
  const text = strict(bytes, encoding);
  if (text === undefined) throw fault('undecodable', { source, detail: `it begins as ${encoding} but is not valid` });
  return { text, assumptions: marked ? [] : [`read as ${encoding}: every second byte is zero`] };
}

/** UTF-16 without a mark: of the first kilobyte, at least 30 % are zero and nearly all of those on one side. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const size = Math.min(bytes.length, 1024) & ~1;
  if (size < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 1]++;
  if (zeros[1] > size * 0.3 && zeros[0] < size * 0.02) return 'utf-16le';
  if (zeros[0] > size * 0.3 && zeros[1] < size * 0.02) return 'utf-16be';
  return undefined;
}

function decodeNarrow(bytes: Uint8Array, source: string, declared: string | undefined): Decoded {
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, assumptions: [] };
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    if (/^(windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(declared)) {
      return { text: decodeWindows1252(bytes), assumptions: [] };
    }
    const text = strict(bytes, declared);
    if (text === undefined)
      throw fault('undecodable', { source, detail: `it is declared as ${declared}, which does not fit` });
    return { text, assumptions: [] };
  }
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const lost = lossy.match(/\ufffd/g)?.length ?? 0;
  const kept = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (kept > lost * 4) {
    return { text: lossy, assumptions: [`read as UTF-8 though ${lost} bytes are not: each stands as U+FFFD`] };
  }
  return { text: decodeWindows1252(bytes), assumptions: ['read as windows-1252: the bytes are no UTF-8'] };
}

/** The text if the bytes are wholly valid in this encoding and the encoding is known; a byte order mark is dropped. */
function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Controls that no writing has; the escape character is let through for old wire texts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/g;

function refuseBinary(text: string, source: string): void {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > 1 && controls > text.length * 0.005) {
    throw fault('binary', { source, detail: `${controls} control characters` });
  }
}
