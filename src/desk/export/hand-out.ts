import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import {
  type Authorship,
  type CaseFile,
  type CaseOptions,
  type IncidentLine,
  type IncidentSheet,
  incidentSheet,
  incidentsOf,
  nameOf,
  openCase,
  theIncident,
} from '../../casefile/index.ts';
import { UTF8_MARK } from '../../exchange/csv.ts';
import type { ExportAsked } from './format.ts';
import { EXPORTS } from './formats.ts';
import type { ExportName } from './names.ts';

/** Incidents that are looked up at a time. */
const PAGE = 100;

export interface HandingOut extends ExportAsked {
  readonly format: ExportName;
  /** What the file is called, for the record: its name without folders. */
  readonly file: string;
  readonly by: () => Authorship;
  /** What opens the case again. */
  readonly options: CaseOptions;
}

/**
 * The text of an export, piece by piece, of the case as it is at one moment. When all of it has been taken, the ledger
 * says that it was made, with its SHA-256, and only then the last piece is given. Throws what `incidentsOf` throws.
 */
export async function* handOut(file: CaseFile, asked: HandingOut): AsyncGenerator<string> {
  const { format, persons, mark, by, options } = asked;
  const { extension, write } = EXPORTS[format];
  const sum = createHash('sha256');
  let held: string | null = null;
  const still = openCase(file.path, options);
  try {
    await sql`BEGIN`.execute(still.tables);
    const head = await still.head();
    const lines = () => linesOf(still, asked);
    const provenance = { name: await nameOf(still), head, made: by().at, persons, lines };
    if (mark && extension === 'csv') held = UTF8_MARK;
    for await (const piece of write(sheetsOf(still, lines()), provenance)) {
      if (held !== null) yield hashed(held);
      held = piece;
    }
  } finally {
    await still.close();
  }
  if (held !== null) sum.update(held, 'utf8');
  const made = { type: 'export-made' as const, format, file: asked.file, sha256: sum.digest('hex') };
  await file.write((writing) => writing.append([made], by()));
  if (held !== null) yield held;

  function hashed(piece: string): string {
    sum.update(piece, 'utf8');
    return piece;
  }
}

async function* linesOf(file: CaseFile, { filter, incident }: ExportAsked): AsyncGenerator<IncidentLine> {
  if (incident !== undefined) {
    yield (await theIncident(file, incident)).line;
    return;
  }
  for (let offset = 0; ; offset += PAGE) {
    const lines = await incidentsOf(file, filter, { limit: PAGE, offset });
    yield* lines;
    if (lines.length < PAGE) return;
  }
}

async function* sheetsOf(file: CaseFile, lines: AsyncIterable<IncidentLine>): AsyncGenerator<IncidentSheet> {
  for await (const { id } of lines) {
    yield await incidentSheet(file, id);
    await setImmediate();
  }
}
