import type { Counted } from '../lists/ask.ts';
import { conditionOf, type Field, fieldsAsked, type IncidentFilter } from '../lists/filter.ts';
import { LACKS } from '../lists/lacks.ts';
import type { Sort } from '../lists/order.ts';
import type { Chosen } from './chosen.ts';
import type { Held } from './held.ts';
import { choose, type Holding } from './holding.ts';

/** What a filter finds among the lines held. */
export interface Found {
  readonly holding: Holding;
  readonly filter: IncidentFilter;
  /** Those that every field finds but these. */
  without(...fields: Field[]): Chosen;
}

/** Throws `no-words` and `unknown-kind`. */
export async function findIn(holding: Holding, filter: IncidentFilter): Promise<Found> {
  const sets = new Map<Field, Chosen>();
  for (const [field, value] of fieldsAsked(filter)) sets.set(field, await choose(holding, field, value));
  return {
    holding,
    filter,
    without(...fields) {
      const chosen: Chosen = new Uint8Array(holding.lines.length).fill(1);
      for (const [field, set] of sets) if (!fields.includes(field)) narrow(chosen, set);
      return chosen;
    },
  };
}

function narrow(chosen: Chosen, set: Chosen): void {
  for (let i = 0; i < chosen.length; i++) chosen[i] &= set[i];
}

/** The lines that are chosen, in their order. */
export function linesIn({ lines }: Holding, chosen: Chosen): Held[] {
  const found: Held[] = [];
  for (const [i, line] of lines.entries()) if (chosen[i] === 1 && line !== null) found.push(line);
  return found;
}

/** The rows of those that are chosen, in an order, from one place of it on. */
export async function rowsIn(
  holding: Holding,
  chosen: Chosen,
  sort: Sort,
  offset: number,
  limit: number,
): Promise<number[]> {
  const rows: number[] = [];
  let before = 0;
  for (const place of await holding.orders(holding, sort)) {
    if (rows.length === limit) break;
    const line = holding.lines[place];
    if (chosen[place] === 1 && line != null && before++ >= offset) rows.push(line.row);
  }
  return rows;
}

export function sizeOf(chosen: Chosen): number {
  let size = 0;
  for (const one of chosen) size += one;
  return size;
}

/** How many have both. */
export function common(one: Chosen, other: Chosen): number {
  let size = 0;
  for (let i = 0; i < one.length; i++) size += one[i] & other[i];
  return size;
}

/** As `countIncidents` has it. */
export async function countFound({ holding, filter, without }: Found): Promise<Counted> {
  const conditions = await Promise.all(
    fieldsAsked(filter).map(async ([field, value]) => {
      const { lack } = conditionOf(field, value);
      return { bits: lack === null ? 0 : LACKS[lack], set: await choose(holding, field, value) };
    }),
  );
  const bits = conditions.reduce((all, condition) => all | condition.bits, 0);
  const found = without();
  const possible = (lacks: number, i: number) =>
    conditions.every((condition) => condition.set[i] === 1 || (lacks & condition.bits) !== 0);
  const unknown = holding.lines.filter(
    (line, i) => line !== null && found[i] === 0 && (line.lacks & bits) !== 0 && possible(line.lacks, i),
  );
  const of = await choose(holding, 'withdrawn', filter.withdrawn ?? false);
  return { found: sizeOf(found), of: sizeOf(of), unknown: unknown.length };
}
