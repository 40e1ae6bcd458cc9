import type { Document } from '../model/document.ts';
import { Fault, type FaultValues } from '../model/fault.ts';
import { fault, saying } from './faults.ts';

/** What a fault says, free of its class: a worker's fault arrives this way. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly values: FaultValues;
}

/** Why there is nothing of a report. `source` is its file, or its id; `line` that of a corpus, from 1. */
export interface Failed {
  readonly ok: false;
  readonly source: string;
  readonly line?: number;
  readonly fault: Complaint;
}

/** What became of one report: what was made of it, or why there is nothing. */
export type Outcome<Made> = ({ readonly ok: true; readonly id: string } & Made) | Failed;

/** A failed report's outcome; the fault loses its class, which does not survive the way out of a worker. */
export function failed(source: string, { code, message, remedy, values }: Complaint, line?: number): Failed {
  return { ok: false, source, ...(line === undefined ? {} : { line }), fault: { code, message, remedy, values } };
}

/** Never throws: a report on which the making breaks off is an outcome too. */
export function attempting<Made>(make: (document: Document) => Made): (document: Document) => Outcome<Made> {
  return (document) => {
    try {
      return { ok: true, id: document.id, ...make(document) };
    } catch (error) {
      const told =
        error instanceof Fault ? error : fault('reader-failed', { source: document.id, detail: saying(error) });
      return failed(document.source ?? document.id, told);
    }
  };
}
