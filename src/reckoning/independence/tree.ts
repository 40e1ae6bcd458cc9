import type { Sha256 } from '../../model/index.ts';
import type { Copy } from './copies.ts';

/** What a person has decided: the report copies another, or (null) is a source of its own. */
export type Decided = ReadonlyMap<Sha256, Sha256 | null>;

/**
 * The report at the root of each report: where the chain of copies ends. A person's decision stands before what the
 * machine finds; a circle of citations ends at its member that comes first by name. Reports that are in no copy are not
 * told.
 */
export function rootsOf(copies: readonly Copy[], decided: Decided): Map<Sha256, Sha256> {
  const parent = new Map<Sha256, Sha256>(copies.map(({ report, of }) => [report, of]));
  for (const [report, of] of decided) {
    if (of === null) parent.delete(report);
    else parent.set(report, of);
  }
  return new Map([...parent.keys()].map((report) => [report, rootOf(report, parent)]));
}

function rootOf(report: Sha256, parent: ReadonlyMap<Sha256, Sha256>): Sha256 {
  const path: Sha256[] = [];
  let at = report;
  while (!path.includes(at)) {
    path.push(at);
    const next = parent.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return path.slice(path.indexOf(at)).toSorted()[0];
}
