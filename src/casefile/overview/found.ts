import type { Counted } from '../lists/ask.ts';
import { conditionOf, type Field, fieldsAsked, type IncidentFilter } from '../lists/filter.ts';
import { LACKS } from '../lists/lacks.ts';
import type { Sort } from '../lists/order.ts';
import { choose, type Holding } from './holding.ts';
import { type Chosen, chosenOf } from './lines.ts';
import { common, has, narrow, noSlots, put, type SlotSet, sizeOf } from './slots.ts';

/** What a filter finds among the lines held. */
export interface Found {
  readonly holding: Holding;
  readonly filter: IncidentFilter;
  /** Those that every field finds but these. */
  without(...fields: Field[]): Chosen;
}

/** Throws `no-words` and `unknown-kind`. */
export async function findIn(holding: Holding, filter: IncidentFilter): Promise<Found> {
  const sets = new Map<Field, SlotSet>();
  for (const [field, value] of fieldsAsked(filter)) sets.set(field, await choose(holding, field, value));
  const known = new Map<string, Chosen>();
  return {
    holding,
    filter,
    without(...fields) {
      const asked = [...sets.keys()].filter((field) => !fields.includes(field));
      const key = asked.join(' ');
      const chosen =
        known.get(key) ??
        chosenOf(
          inAll(
            holding.standing,
            asked.map((field) => sets.get(field)!),
          ),
        );
      known.set(key, chosen);
      return chosen;
    },
  };
}

/** Those of a set that all the others have as well. */
function inAll(set: SlotSet, others: readonly SlotSet[]): SlotSet {
  const left = set.slice();
  for (const other of others) narrow(left, other);
  return left;
}

/** The rows of those that are found, in an order, from one place of it on. */
export async function rowsIn(
  { holding, without }: Found,
  sort: Sort,
  offset: number,
  limit: number,
): Promise<number[]> {
  const { set } = without();
  const rows: number[] = [];
  let before = 0;
  for (const slot of await holding.orders(holding, sort)) {
    if (rows.length === limit) break;
    if (has(set, slot) && before++ >= offset) rows.push(holding.rows[slot]);
  }
  return rows;
}

/** As `countIncidents` has it. */
export async function countFound({ holding, filter, without }: Found): Promise<Counted> {
  let asked = 0;
  const possible: SlotSet[] = [];
  for (const [field, value] of fieldsAsked(filter)) {
    const { lack } = conditionOf(field, value);
    const bits = lack === null ? 0 : LACKS[lack];
    asked |= bits;
    possible.push(orLacking(holding, bits, await choose(holding, field, value)));
  }
  const found = without();
  const lacking = orLacking(holding, asked, noSlots(holding.lacks.length));
  const unknown = sizeOf(inAll(lacking, [holding.standing, ...possible])) - common(found.set, lacking);
  const of = await choose(holding, 'withdrawn', filter.withdrawn ?? false);
  return { found: found.slots.length, of: sizeOf(of), unknown };
}

/** Those of a set, and those that lack one of these. */
function orLacking({ lacks }: Holding, bits: number, set: SlotSet): SlotSet {
  if (bits === 0) return set;
  const either = set.slice();
  for (let slot = 0; slot < lacks.length; slot++) if ((lacks[slot] & bits) !== 0) put(either, slot);
  return either;
}
