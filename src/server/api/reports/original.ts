import { decodeHtml } from '../../../intake/html-text.ts';
import type { Document } from '../../../model/index.ts';

export interface Original {
  readonly sha256: string;
  readonly document: Pick<Document, 'format'>;
  readonly bytes: Uint8Array;
}

/** What a browser shows of each format, and as what; any other is only to be saved. */
const SHOWN: Readonly<
  Partial<Record<Document['format'], (bytes: Uint8Array) => readonly [type: string, body: Uint8Array]>>
> = {
  pdf: (bytes) => ['application/pdf', bytes],
  html: (bytes) => ['text/html; charset=utf-8', withoutWays(bytes)],
  txt: plain,
  md: plain,
  eml: plain,
  jsonl: plain,
};

/**
 * A report to be seen as it came, or to be saved byte for byte. Its name is made of its hash, because the one it came under
 * may lead out of a folder or hide what it is. `guard/headers.ts` sees to it that nothing in it runs or asks for anything.
 */
export function originalResponse({ sha256, document: { format }, bytes }: Original, saving: boolean): Response {
  const [type, body] = (saving ? undefined : SHOWN[format]?.(bytes)) ?? ['application/octet-stream', bytes];
  const placed = type === 'application/octet-stream' ? 'attachment' : 'inline';
  return new Response(Uint8Array.from(body), {
    headers: {
      'content-type': type,
      'content-disposition': `${placed}; filename="report-${sha256.slice(0, 10)}.${format}"`,
    },
  });
}

function plain(bytes: Uint8Array): readonly [string, Uint8Array] {
  return [isUtf8(bytes) ? 'text/plain; charset=utf-8' : 'text/plain', bytes];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * What leads to another address. A content security policy keeps a browser from asking there, but not from connecting to
 * the machine first (for a frame, a hint, a link that is pressed), which would tell its owner that somebody looks.
 */
const WAYS = /<(a|area|base|embed|fencedframe|frame|iframe|link|meta|object|portal)(?=[\s/>])/gi;

/** A page with elements of no meaning for those that lead elsewhere; as UTF-8, so that no other charset hides one. */
function withoutWays(bytes: Uint8Array): Uint8Array {
  const { text } = decodeHtml(bytes, 'the report');
  return Buffer.from(text.replace(WAYS, '<no-$1'), 'utf8');
}
