import { groupWords } from '../../exchange/dossier/wording.ts';
import type { Group, Measure } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import type { Toll } from './reckon.ts';
import { DISJOINT } from './whole.ts';

/** What the sums of a grid of tolls show. */
export interface Finding {
  readonly measure: Measure;
  /**
   * `impossible`: the parts exceed the whole. `doubtful`: the highest figure of a part does. `unassigned`: of some of
   * the whole nobody says who they were.
   */
  readonly kind: 'impossible' | 'doubtful' | 'unassigned';
  /** The figures that are held against the whole. */
  readonly parts: readonly { readonly group: Group; readonly count: number }[];
  /** The whole: at most so many; of what is `unassigned`, at least. */
  readonly of: number;
  /** "killed: 12 children of at most 10 people". */
  readonly says: string;
}

/**
 * Checks the sums of each measure: its groups against all. Cells without a figure are not checked, nor are attackers.
 */
export function checkSums(tolls: readonly Toll[]): Finding[] {
  return [...grouped(tolls, ({ measure }) => measure)].flatMap(([measure, cells]) => {
    const whole = cells.find(({ group }) => group === 'all');
    if (whole === undefined || whole.used.length === 0) return [];
    const parts = cells.filter(({ group, low }) => group !== 'all' && group !== 'attacker' && low !== null);
    const says = [...tooMany(whole, parts), ...unassigned(whole, parts)];
    return says.map((finding) => ({ measure, ...finding, says: `${measure}: ${finding.says}` }));
  });
}

type Said = Omit<Finding, 'measure'>;

function tooMany({ high, open }: Toll, parts: readonly Toll[]): Said[] {
  if (high === null || open) return [];
  const alone = parts.filter(({ low }) => low! > high).map((part) => [part]);
  const rows = DISJOINT.map((groups) =>
    parts.filter(({ group, low }) => groups.includes(group as Group) && low! <= high),
  );
  const together = rows.filter((row) => row.length > 1 && sumOf(row) > high);
  const doubtful = parts.filter((part) => part.low! <= high && part.high !== null && part.high > high);
  return [
    ...[...alone, ...together].map((row): Said => {
      const sum = row.length === 1 ? '' : `, ${sumOf(row)} together,`;
      const counts = countsOf(row, ({ low }) => low!);
      return { kind: 'impossible', parts: counts, of: high, says: `${listed(counts)}${sum} of at most ${high} people` };
    }),
    ...doubtful.map((part): Said => {
      const counts = countsOf([part], (toll) => toll.high!);
      return {
        kind: 'doubtful',
        parts: counts,
        of: high,
        says: `as many as ${listed(counts)} of at most ${high} people`,
      };
    }),
  ];
}

/** Civilians and combatants are everybody; where fewer are told than of all, the rest is of unknown status. */
function unassigned({ low, derived }: Toll, parts: readonly Toll[]): Said[] {
  const row = parts.filter(({ group, high, open }) => DISJOINT[0].includes(group as Group) && high !== null && !open);
  const told = row.reduce((sum, { high }) => sum + high!, 0);
  if (low === null || row.length === 0 || told >= low || derived.some(({ made }) => made === 'parts')) return [];
  const counts = countsOf(row, ({ high }) => high!);
  const says = `of at least ${low} people at most ${listed(counts)} are told; of the others nobody says which they were`;
  return [{ kind: 'unassigned', parts: counts, of: low, says }];
}

const sumOf = (row: readonly Toll[]): number => row.reduce((sum, { low }) => sum + (low ?? 0), 0);

const countsOf = (row: readonly Toll[], count: (toll: Toll) => number): Finding['parts'] =>
  row.map((toll) => ({ group: toll.group as Group, count: count(toll) }));

function listed(counts: Finding['parts']): string {
  const told = counts.map(({ group, count }) => `${count} ${groupWords[group]}`);
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}
