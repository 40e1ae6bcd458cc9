import type { Kysely } from 'kysely';
import type { Document, Sha256, Span } from '../model/index.ts';
import type { Tables } from './engine/tables.ts';
import { fault } from './faults.ts';
import { keptJson } from './record/keep.ts';

/** The canonical text of a report as its code points. Throws `no-report`. */
export async function charactersOf(db: Kysely<Tables>, report: Sha256): Promise<readonly string[]> {
  const row = await db.selectFrom('report').select('document').where('sha256', '=', report).executeTakeFirst();
  if (row === undefined) throw fault('no-report', { id: report.slice(0, 10) });
  return Array.from((await keptJson<Document>(db, row.document)).text);
}

/** What stands at a span of a text; empty beyond its end. */
export function wordsAt(characters: readonly string[], { start, end }: Pick<Span, 'start' | 'end'>): string {
  return characters.slice(start, end).join('');
}

/** Every span in a value, however deep. */
export function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}
