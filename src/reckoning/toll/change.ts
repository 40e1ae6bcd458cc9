import type { Account, LeftOut } from './account.ts';
import type { Figure } from './combine.ts';
import type { Toll } from './reckon.ts';

/** A cell that another rule gives another figure. */
export interface Change {
  readonly measure: Toll['measure'];
  readonly group: Toll['group'];
  /** Null: the rule has no such cell. */
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** Used now, and not before. */
  readonly gained: readonly Account[];
  /** Used before, and left out now, with the reason. */
  readonly lost: readonly LeftOut[];
}

/** What changes from one rule's tolls to another's, of the same accounts; cells that stay the same are not told. */
export function changesBetween(before: readonly Toll[], after: readonly Toll[]): Change[] {
  const names = [...new Set([...before, ...after].map(nameOf))].toSorted();
  return names.flatMap((name) => {
    const [old, now] = [before, after].map((tolls) => tolls.find((toll) => nameOf(toll) === name));
    if (sameFigure(old, now)) return [];
    const { measure, group } = (now ?? old)!;
    return {
      measure,
      group,
      before: figureOf(old),
      after: figureOf(now),
      gained: (now?.used ?? []).filter((account) => !old?.used.includes(account)),
      lost: (now?.left ?? []).filter(({ account }) => old?.used.includes(account)),
    };
  });
}

const nameOf = ({ measure, group }: Toll): string => `${measure} ${group}`;

function figureOf(toll: Toll | undefined): Figure | null {
  if (toll === undefined) return null;
  const { low, best, high, open } = toll;
  return { low, best, high, open };
}

function sameFigure(one: Toll | undefined, other: Toll | undefined): boolean {
  return JSON.stringify(figureOf(one)) === JSON.stringify(figureOf(other));
}
