import { useLocation, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ClaimTold, Stretch } from '../../../src/server/api/reports/claim.ts';
import type { Laid } from './ask-report.ts';
import type { Marked, Units } from './text/highlights.ts';

/** What is looked at in a report, and how to look at something else. */
export interface Looking {
  /** The claim; undefined: none is. */
  readonly chosen: Marked | undefined;
  /** Its words, or others that something leads to, in view; null: nothing is looked at. */
  readonly units: Units | null;
  choose(claim: Pick<ClaimTold, 'id'>): void;
  /** Of claims under a point the one after the one that is looked at: pointing again leads through all of them. */
  point(under: readonly Marked[]): void;
  step(by: 1 | -1): void;
  /** Looks at words, and at the claim on exactly these if there is one. */
  show(stretch: Stretch): void;
}

/** A claim by its id or its key, or words. */
type At = string | Stretch;

/** Begins with the claim or the words that the address names: `?claim=clm-...`, `#at=120-131` in code points. */
export function useLooking({ marked, offsets }: Laid): Looking {
  const { claim } = useSearch({ strict: false }) as { readonly claim?: string };
  const { hash } = useLocation();
  const [at, setAt] = useState<At | null>(() => claim ?? stretchIn(hash));
  const index = at === null ? -1 : marked.findIndex((one) => isAt(one, at));
  const chosen = marked[index];
  const words = useMemo(
    () =>
      at === null || typeof at === 'string' ? null : { start: offsets.unitAt(at.start), end: offsets.unitAt(at.end) },
    [at, offsets],
  );
  return {
    chosen,
    units: chosen?.units ?? words,
    choose: ({ id }) => setAt(id),
    point(under) {
      const shortest = under.toSorted((one, other) => lengthOf(one) - lengthOf(other));
      const at = chosen === undefined ? -1 : shortest.indexOf(chosen);
      const next = shortest[(at + 1) % shortest.length];
      if (next !== undefined) setAt(next.claim.id);
    },
    step(by) {
      const next = index < 0 ? (by > 0 ? 0 : marked.length - 1) : (index + by + marked.length) % marked.length;
      if (marked[next] !== undefined) setAt(marked[next].claim.id);
    },
    show: setAt,
  };
}

function isAt({ claim: { id, claim, span } }: Marked, at: At): boolean {
  if (typeof at === 'string') return id === at || claim.key === at;
  return span.start === at.start && span.end === at.end;
}

const lengthOf = ({ units }: Marked): number => units.end - units.start;

function stretchIn(hash: string): Stretch | null {
  const found = /^#?at=(\d{1,9})-(\d{1,9})$/.exec(hash);
  return found === null ? null : { start: Number(found[1]), end: Number(found[2]) };
}

/** The claims that share words with a stretch, but for one. */
export function claimsOn(marked: readonly Marked[], stretch: Units | null, but?: Marked): ClaimTold[] {
  if (stretch === null) return [];
  const { start, end } = stretch;
  return marked
    .filter((one) => one !== but && one.units.start < end && one.units.end > start)
    .map(({ claim }) => claim);
}
