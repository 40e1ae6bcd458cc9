import { type RawBuilder, sql } from 'kysely';

/**
 * A text column as its bytes. A damaged file may hold bytes that are no UTF-8, at which the engine would end the whole
 * process; as bytes they can be read and told.
 */
export function bytesOf(column: string): RawBuilder<ArrayBuffer> {
  return sql<ArrayBuffer>`cast(${sql.ref(column)} as blob)`;
}

/** The text of such bytes; what is no UTF-8 becomes U+FFFD and so differs from what was written. */
export function textOf(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('utf8');
}
