import { faultsOf } from '../model/fault.ts';

/**
 * Every fault of taking reports in. `{source}` is the report, `{detail}` what went wrong. `docs/errors.md` carries the
 * same rows; a test holds the two together.
 */
export const DESK_FAULTS = {
  'reader-failed': [
    'The reader broke off in "{source}" ({detail}).',
    'The other reports are not affected; please report this as a defect, with the report if you may share it.',
  ],
  'worker-lost': [
    'The worker that read "{source}" was lost ({detail}).',
    'The other reports are not affected; read this one alone with --jobs 1, and split it if it is very long.',
  ],
  'desk-broke-off': [
    'Adding reports broke off ({detail}).',
    'What was written stays. Add the same reports again: those that the case has are passed over.',
  ],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;

export const fault = faultsOf<keyof typeof DESK_FAULTS>(DESK_FAULTS);

/** What an unforeseen error says and where it was thrown, in one short line: "x is undefined, at speech.js:33". */
export function saying(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 160);
  const frame = error instanceof Error ? /([^/\\(\s]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1] : undefined;
  return frame === undefined ? message : `${message}, at ${frame}`;
}
