import type { IncidentSheet } from '../../../casefile/index.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';

/** What people noted, each with its day, its author and the number of the entry, by which it is taken back. */
export function noteLines({ notes }: Pick<IncidentSheet, 'notes'>, width: number): string[] {
  return notes.flatMap(({ entry, at, author, note }) =>
    hanging('  ', harmless(`${at.slice(0, 10)} ${author}: ${note} (entry ${entry})`), width),
  );
}
