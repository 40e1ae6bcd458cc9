import type { Sha256 } from '../../model/index.ts';
import type { Copy } from './copies.ts';

/** What a person has decided: the report copies another, or (null) is a source of its own. */
export type Decided = ReadonlyMap<Sha256, Sha256 | null>;

/** Where a report stands in the tree of copies. */
export interface Stand {
  /** The report that it copies; null: it stands at the root, though others may say that it copies (`circle`). */
  readonly of: Sha256 | null;
  /** Where the chain of copies ends. */
  readonly root: Sha256;
  /** Share of its words that stand in `of`, 0..1; null where a person decided. */
  readonly contained: number | null;
  /** The chain runs into a circle: its reports copy each other, and no source outside them is known. */
  readonly circle: boolean;
}

/**
 * The tree of copies. A person's decision stands before what the machine finds; a circle ends at its member that comes
 * first by name. Reports that are in no copy are not told.
 */
export function treeOf(copies: readonly Copy[], decided: Decided): Map<Sha256, Stand> {
  const parent = new Map<Sha256, { of: Sha256; contained: number | null }>(
    copies.map(({ report, of, contained }) => [report, { of, contained }]),
  );
  for (const [report, of] of decided) {
    if (of === null) parent.delete(report);
    else parent.set(report, { of, contained: null });
  }
  return new Map(
    [...parent].map(([report, { of, contained }]) => {
      const { root, circle } = endOf(report, (at) => parent.get(at)?.of);
      return [report, { of: report === root ? null : of, root, contained, circle }];
    }),
  );
}

/** Where a chain ends; the members of a circle all end at the first of them by name. */
export function endOf(start: string, next: (at: string) => string | undefined): { root: string; circle: boolean } {
  const path: string[] = [];
  let at = start;
  while (!path.includes(at)) {
    path.push(at);
    const further = next(at);
    if (further === undefined) return { root: at, circle: false };
    at = further;
  }
  return { root: path.slice(path.indexOf(at)).toSorted()[0], circle: true };
}
