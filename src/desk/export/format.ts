import type { IncidentFilter, IncidentLine, IncidentSheet } from '../../casefile/index.ts';
import type { IncidentId } from '../../model/index.ts';

/** What is to leave the case. */
export interface ExportAsked {
  /** Incidents that it asks for; all that stand, unless told. */
  readonly filter?: IncidentFilter;
  /** This one alone. */
  readonly incident?: IncidentId;
  /** Names of persons who speak for themselves go out, and with them the reports' own words, which may hold others. */
  readonly persons: boolean;
  /** CSV begins with the mark that tells spreadsheets that it is UTF-8. */
  readonly mark: boolean;
}

/** What is told of the case in an export. */
export interface Provenance {
  readonly name: string;
  readonly head: { readonly seq: number; readonly hash: string };
  /** RFC 3339, UTC. */
  readonly made: string;
  readonly persons: boolean;
  /** The incidents that go out, a line each, in their order. */
  readonly lines: () => AsyncIterable<IncidentLine>;
}

/** A format in which incidents leave the case. */
export interface ExportFormat {
  /** Its file's extension, without the dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly says: string;
  /** What it does not carry. */
  readonly loses: string;
  write(sheets: AsyncIterable<IncidentSheet>, provenance: Provenance): AsyncGenerator<string>;
}
