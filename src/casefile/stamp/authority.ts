import { fault } from '../faults.ts';

/** How long an authority may take, and how much it may say. */
const PATIENCE_MS = 30_000;
const LONGEST_BYTES = 1_000_000;

/** Sends a question to a time-stamping authority (RFC 3161, 3.4) and gives its answer. Throws `authority-unreachable`. */
export async function askAuthority(url: string, question: Uint8Array): Promise<Uint8Array> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.from(question),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    const answer = new Uint8Array(await response.arrayBuffer());
    if (answer.length > LONGEST_BYTES) throw new Error('it answers with more than a time stamp');
    return answer;
  } catch (cause) {
    const { message, cause: deeper } = cause as Error;
    const detail = deeper instanceof Error && deeper.message !== '' ? deeper.message : message;
    throw fault('authority-unreachable', { source: url, detail, cause });
  }
}
