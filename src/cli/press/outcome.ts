import type { Complaint } from '../complaint.ts';

/** What became of one report: its printed forms, or why there are none. `source` is its file, or its id. */
export type Outcome =
  | { readonly ok: true; readonly id: string; readonly text: string; readonly page?: string }
  | { readonly ok: false; readonly source: string; readonly line?: number; readonly fault: Complaint };

/** A failed report's outcome; the fault loses its class, which does not survive the way out of a worker. */
export function failed(source: string, { code, message, remedy }: Complaint, line?: number): Outcome {
  return { ok: false, source, ...(line === undefined ? {} : { line }), fault: { code, message, remedy } };
}
