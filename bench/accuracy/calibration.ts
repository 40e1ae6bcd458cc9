import type { Judged } from './rightness.ts';

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
/** Claims at or above this are called sure. */
const SURE = 0.8;

export interface Calibration {
  /** Area under the receiver's curve: how often a right claim is surer than a wrong one; null without both. */
  readonly area: number | null;
  readonly sure: { readonly right: number; readonly of: number };
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly of: number;
  /** Mean confidence, 0..1. */
  readonly mean: number;
}

/** How the confidence of judged claims goes with their being right. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const sure = judged.filter(({ claim }) => claim.confidence >= SURE);
  const bins = EDGES.slice(0, -1).map((from, i) => binOf(judged, from, EDGES[i + 1]));
  return { area: areaOf(judged), sure: count(sure), bins: bins.filter(({ of }) => of > 0) };
}

function binOf(judged: readonly Judged[], from: number, to: number): Bin {
  const inside = judged.filter(({ claim }) => claim.confidence >= from && claim.confidence < to);
  const mean = inside.reduce((sum, { claim }) => sum + claim.confidence, 0) / inside.length;
  return { from, to: Math.min(1, to), ...count(inside), mean };
}

const count = (judged: readonly Judged[]) => ({ right: judged.filter(({ right }) => right).length, of: judged.length });

function areaOf(judged: readonly Judged[]): number | null {
  const [right, wrong] = [true, false].map((is) => judged.filter((one) => one.right === is));
  if (right.length === 0 || wrong.length === 0) return null;
  let surer = 0;
  for (const a of right)
    for (const b of wrong)
      surer += a.claim.confidence > b.claim.confidence ? 1 : a.claim.confidence === b.claim.confidence ? 0.5 : 0;
  return surer / (right.length * wrong.length);
}
