/**
 * The offending values that a fault names: `source` is the file as the person named it, `line` is counted from 1, `detail`
 * says in English what was found. All others are names, numbers and ids, which any language can say.
 */
export type FaultValues = Readonly<Record<string, string | number>>;

/**
 * A failure that a person can act on. `code` is stable and documented in docs/errors.md; `message` is one sentence
 * naming the offending values; `remedy` says what to do next; `values` has what the message names, for who says it in
 * other words.
 */
export class Fault extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly values: FaultValues;

  constructor(code: string, message: string, remedy: string, values: FaultValues = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
    this.remedy = remedy;
    this.values = values;
  }
}

/** What the faults of a room say and what to do about them, by their codes. `{name}` marks stand for offending values. */
export type FaultTable<Code extends string> = Readonly<Record<Code, readonly [says: string, remedy: string]>>;

/** Offending values, those that nobody knows undefined, and the error behind the fault. */
export type FaultGiven = Readonly<Record<string, string | number | undefined>> | { readonly cause?: unknown };

/** Makes the faults of a table, their sentences filled with the offending values; a value that is not given is "unknown". */
export function faultsOf<Code extends string>(table: FaultTable<Code>): (code: Code, given?: FaultGiven) => Fault {
  return (code, given = {}) => {
    const { cause, ...rest } = given as Record<string, unknown>;
    const values = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as FaultValues;
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? 'unknown'));
    const [says, remedy] = table[code];
    return new Fault(code, fill(says), fill(remedy), values, cause === undefined ? undefined : { cause });
  };
}
