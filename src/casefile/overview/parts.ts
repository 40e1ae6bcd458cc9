import type { Measure } from '../../model/index.ts';
import { countedOnce, type Figure } from '../../reckoning/aggregate/counted-once.ts';
import type { CaseFile } from '../casefile.ts';
import { incidentNumber } from '../key.ts';
import { partsIn } from '../relations.ts';
import { type Chosen, type Lines, rangeIn } from './lines.ts';
import { has } from './slots.ts';

/** Rows of incidents of which one is a part of the other. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/** Which incidents are parts of which, asked once for every entry. */
export function partsAt(file: CaseFile): (head: number) => Promise<readonly Part[]> {
  let known: { readonly head: number; readonly parts: Promise<readonly Part[]> } | null = null;
  return (head) => {
    if (known?.head === head) return known.parts;
    const parts = partsIn(file).then((told) =>
      told.map(({ incident, to }) => ({ part: incidentNumber(incident), whole: incidentNumber(to) })),
    );
    known = { head, parts };
    parts.catch(() => (known = null));
    return parts;
  };
}

/** The slots of chosen incidents whose people a whole that is chosen as well counts; only what is related is looked at. */
export function withinWholes(measure: Measure, lines: Lines, chosen: Chosen, parts: readonly Part[]): Set<number> {
  const figures: Figure[] = [];
  for (const row of new Set(parts.flatMap(({ part, whole }) => [part, whole]))) {
    const slot = lines.slots.of(row);
    if (slot === null || !has(chosen.set, slot)) continue;
    const range = rangeIn(lines, slot, measure);
    figures.push({ incident: String(row), low: range?.low ?? null, high: range?.high ?? null });
  }
  const relations = parts.map(({ part, whole }) => ({ part: String(part), whole: String(whole) }));
  return new Set(countedOnce(figures, relations).within.map(({ incident }) => lines.slots.of(Number(incident))!));
}
