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

/** What the faults of a room say and what to do about them, by their codes. `{name}` marks stand for offending values. */
export type FaultTable<Code extends string> = Readonly<Record<Code, readonly [says: string, remedy: string]>>;

/** The offending values that a fault names; `source` is the file as the person named it, `line` is counted from 1. */
export interface FaultValues {
  readonly source?: string;
  readonly line?: number;
  readonly detail?: string;
  readonly cause?: unknown;
}

/** Makes the faults of a table, their sentences filled with the offending values; a value that is not given is "unknown". */
export function faultsOf<Code extends string>(table: FaultTable<Code>): (code: Code, values?: FaultValues) => Fault {
  return (code, { cause, ...named } = {}) => {
    const fill = (text: string) =>
      text.replace(/\{(source|line|detail)\}/g, (_, name: keyof typeof named) => String(named[name] ?? 'unknown'));
    const [says, remedy] = table[code];
    return new Fault(code, fill(says), fill(remedy), cause === undefined ? undefined : { cause });
  };
}
