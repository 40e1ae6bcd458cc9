import { type Decoded, decode } from './decode.ts';

/** The characters of a saved web page, by the charset that it names where its bytes do not tell. Throws what `decode` throws. */
export function decodeHtml(bytes: Uint8Array, source: string): Decoded {
  return decode(bytes, source, declaredCharset(bytes));
}

/** The charset that a page's first kilobyte names, if any. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
}
