import type { Entry, EntryBody, Sha256 } from '../../model/index.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** What stands before the first entry. */
export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) };

/**
 * The end of a chain: its last entry's number and hash. Whoever knows it can tell whether anything before was changed.
 */
export interface Head {
  readonly seq: number;
  readonly hash: Sha256;
}

/** Who writes, and when: RFC 3339, UTC, milliseconds. */
export interface Authorship {
  readonly author: string;
  readonly at: string;
}

/** The entry that follows `head` with this body. */
export function seal(body: EntryBody, { author, at }: Authorship, head: Head): Entry {
  const open = { seq: head.seq + 1, at, author, content: sha256(canonicalJson(body)), previous: head.hash };
  return { ...open, body, hash: hashOf(open) };
}

/** A break of the chain, in words that name the entry. */
export interface Break {
  readonly seq: number;
  readonly message: string;
}

/** What is wrong with an entry that should follow `head`; empty where nothing is. */
export function breaksOf(entry: Entry, head: Head): Break[] {
  const { seq, body, content, previous, hash, at, author } = entry;
  const found: string[] = [];
  if (seq !== head.seq + 1) found.push(`entry ${head.seq + 1} is missing`);
  else if (previous !== head.hash) found.push(`entry ${seq} does not follow entry ${head.seq}: their hashes differ`);
  if (sha256(canonicalJson(body)) !== content) found.push(`the content of entry ${seq} was changed`);
  if (hashOf({ seq, at, author, content, previous }) !== hash)
    found.push(`number, time, author or hash of entry ${seq} was changed`);
  return found.map((message) => ({ seq, message }));
}

/** The text that an entry's hash is of. */
export function sealedText({ seq, at, author, content, previous }: Omit<Entry, 'body' | 'hash'>): string {
  return canonicalJson({ at, author, content, previous, seq });
}

const hashOf = (open: Omit<Entry, 'body' | 'hash'>): Sha256 => sha256(sealedText(open));
