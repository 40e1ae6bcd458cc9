import type { Complaint } from '../outcome.ts';
import type { Step } from '../take-in.ts';

/** What a clerk is hired for; its `workerData`. */
export interface Hire {
  /** The case, which the clerk opens itself. */
  readonly path: string;
  readonly passphrase?: string | undefined;
  /** Who adds the reports. */
  readonly author: string;
  /** Language that every report is read in; unless told, the one that each seems to be in. */
  readonly lang?: string | undefined;
  /** ISO 8601 day of publication of reports that do not give theirs. */
  readonly published?: string | undefined;
}

/** To a clerk. */
export type Order =
  /** A file to be read, known by its number; the stream is handed over with the message. */
  | { readonly type: 'file'; readonly at: number; readonly name: string; readonly body: ReadableStream<Uint8Array> }
  /** Its turn has come: it may read and write. */
  | { readonly type: 'begin' }
  /** No more files will come. */
  | { readonly type: 'end' }
  /** Nothing more is to be read; what was read is written and gathered. */
  | { readonly type: 'stop' };

/** From a clerk. */
export type Word =
  /** The file is with it whole, and may be forgotten elsewhere. */
  | { readonly type: 'received'; readonly at: number }
  /** The stream of the file broke off. */
  | { readonly type: 'lost'; readonly at: number }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'done' }
  /** It could not go on; what was told as written is. */
  | { readonly type: 'broken'; readonly fault: Complaint };
