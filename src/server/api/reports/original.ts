import type { Document } from '../../../model/index.ts';

/** How the bytes of each format are given; any other is only to be saved. */
const TYPES: Readonly<Partial<Record<Document['format'], string>>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
  md: 'text/plain',
  eml: 'text/plain',
  jsonl: 'text/plain',
};

/**
 * A report's own bytes. Their name is made of their hash, because the one they came under may lead out of a folder or
 * hide what they are. `guard/headers.ts` sees to it that nothing in them runs or asks for anything.
 */
export function originalResponse({
  sha256,
  document: { format },
  bytes,
}: {
  readonly sha256: string;
  readonly document: Document;
  readonly bytes: Uint8Array;
}): Response {
  const type = TYPES[format];
  const placed = type === undefined ? 'attachment' : 'inline';
  const headers = {
    'content-type':
      type === 'text/plain' && isUtf8(bytes) ? `${type}; charset=utf-8` : (type ?? 'application/octet-stream'),
    'content-disposition': `${placed}; filename="report-${sha256.slice(0, 10)}.${format}"`,
  };
  return new Response(Uint8Array.from(bytes), { headers });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
