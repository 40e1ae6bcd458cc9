import type { Counted } from '../lists/ask.ts';
import { conditionOf, type Field, fieldsAsked, type IncidentFilter } from '../lists/filter.ts';
import { LACKS } from '../lists/lacks.ts';
import type { Held } from './held.ts';
import type { Chosen, Holding } from './holding.ts';

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
  for (const [field, value] of fieldsAsked(filter)) sets.set(field, await holding.choose(field, value));
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
export const linesIn = ({ lines }: Holding, chosen: Chosen): Held[] => lines.filter((_, i) => chosen[i] === 1);

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
      return { bits: lack === null ? 0 : LACKS[lack], set: await holding.choose(field, value) };
    }),
  );
  const bits = conditions.reduce((all, condition) => all | condition.bits, 0);
  const found = without();
  const unknown = holding.lines.filter(
    ({ lacks }, i) =>
      found[i] === 0 && (lacks & bits) !== 0 && conditions.every((one) => one.set[i] === 1 || (lacks & one.bits) !== 0),
  );
  const of = await holding.choose('withdrawn', filter.withdrawn ?? false);
  return { found: sizeOf(found), of: sizeOf(of), unknown: unknown.length };
}
