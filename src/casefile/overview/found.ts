import type { Counted } from '../lists/ask.ts';
import { conditionOf, type Field, fieldsAsked, type IncidentFilter } from '../lists/filter.ts';
import { LACKS } from '../lists/lacks.ts';
import type { Sort } from '../lists/order.ts';
import { choose, type Holding } from './holding.ts';
import { type Chosen, sizeOf } from './lines.ts';

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
      const chosen: Chosen = holding.standing.slice();
      for (const [field, set] of sets) if (!fields.includes(field)) narrow(chosen, set);
      return chosen;
    },
  };
}

function narrow(chosen: Chosen, set: Chosen): void {
  for (let slot = 0; slot < chosen.length; slot++) chosen[slot] &= set[slot];
}

/** The rows of those that are found, in an order, from one place of it on. */
export async function rowsIn(
  { holding, without }: Found,
  sort: Sort,
  offset: number,
  limit: number,
): Promise<number[]> {
  const chosen = without();
  const rows: number[] = [];
  let before = 0;
  for (const slot of await holding.orders(holding, sort)) {
    if (rows.length === limit) break;
    if (chosen[slot] === 1 && before++ >= offset) rows.push(holding.rows[slot]);
  }
  return rows;
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
  const possible = (slot: number) =>
    conditions.every((condition) => condition.set[slot] === 1 || (holding.lacks[slot] & condition.bits) !== 0);
  let unknown = 0;
  for (let slot = 0; slot < found.length; slot++)
    if (found[slot] === 0 && holding.standing[slot] === 1 && (holding.lacks[slot] & bits) !== 0 && possible(slot))
      unknown++;
  const of = await choose(holding, 'withdrawn', filter.withdrawn ?? false);
  return { found: sizeOf(found), of: sizeOf(of), unknown };
}
