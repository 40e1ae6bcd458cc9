import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The one JSON text of a value: keys in order, no space, numbers as ECMAScript writes them (RFC 8785). Fields that are
 * undefined are left out. Throws a TypeError for what JSON cannot say (NaN, infinity).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('undefined has no canonical JSON');
  return text;
}

/** SHA-256 of the bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
