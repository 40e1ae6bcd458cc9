/**
 * A failure that a person can act on. `code` is stable and documented in docs/errors.md; `message` is one sentence
 * naming the offending value; `remedy` says what to do next.
 */
export class Fault extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
    this.remedy = remedy;
  }
}
