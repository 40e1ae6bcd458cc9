import type { Sha256 } from '../../model/index.ts';
import { type Sketch, shared } from './sketch.ts';

/** A report as far as its independence is asked. */
export interface Sketched {
  readonly report: Sha256;
  readonly sketch: Sketch;
  /** Day of publication, ISO 8601; null: not known, and taken as the last. */
  readonly published: string | null;
}

/** A report most of whose words stand in an earlier one. */
export interface Copy {
  readonly report: Sha256;
  /** The report that it copies; itself never a copy of this one. */
  readonly of: Sha256;
  /** Share of its shingles that stand in the other, 0..1. */
  readonly contained: number;
}

/** Share of a report's words from which on it is a copy: below it stand reports that quote the same statement. */
const COPIED = 0.5;

/** So many shingles must be in common at least: short texts share a dateline or a standing phrase. */
const LEAST_SHARED = 6;

/** A shingle that stands in more reports is a standing phrase, not a trace of copying. */
const COMMONPLACE = 200;

/**
 * Which reports copy which: each the one that holds most of it, and of equals the first. Reports are compared only
 * where they share sampled shingles, so the work grows with the copies and not with the square of the reports.
 */
export function copiesAmong(reports: readonly Sketched[]): Copy[] {
  const ordered = reports.toSorted(
    (one, other) =>
      (one.published ?? '9999').localeCompare(other.published ?? '9999') ||
      other.sketch.length - one.sketch.length ||
      one.report.localeCompare(other.report),
  );
  const holders = new Map<number, number[]>();
  const copies: Copy[] = [];
  for (const [i, { report, sketch }] of ordered.entries()) {
    const original = originalOf(sketch, ordered, holders);
    if (original !== null) copies.push({ report, ...original });
    for (const hash of sketch) {
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [i]);
      else if (known.length <= COMMONPLACE) known.push(i);
    }
  }
  return copies;
}

function originalOf(
  sketch: Sketch,
  ordered: readonly Sketched[],
  holders: ReadonlyMap<number, readonly number[]>,
): { of: Sha256; contained: number } | null {
  const common = new Map<number, number>();
  for (const hash of sketch) {
    const known = holders.get(hash) ?? [];
    if (known.length <= COMMONPLACE) for (const i of known) common.set(i, (common.get(i) ?? 0) + 1);
  }
  let best: { of: Sha256; contained: number } | null = null;
  for (const [i, count] of [...common].toSorted(([one], [other]) => one - other)) {
    if (count < LEAST_SHARED) continue;
    const contained = shared(sketch, ordered[i].sketch) / sketch.length;
    if (contained >= COPIED && contained > (best?.contained ?? 0)) best = { of: ordered[i].report, contained };
  }
  return best;
}
