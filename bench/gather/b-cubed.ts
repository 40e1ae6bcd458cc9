/** Precision and recall, 0..1, with their harmonic mean. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How well groups agree with the true ones, asked of each item and averaged (Bagga and Baldwin, 1998): which share of its
 * group belongs with it, and which share of what belongs with it is in its group. Labels are given item by item.
 */
export function bCubed(groups: readonly unknown[], truth: readonly unknown[]): BCubed {
  const both = groups.map((group, i) => `${String(group)} ${String(truth[i])}`);
  const [inGroup, inTruth, inBoth] = [groups, truth, both].map(countOf);
  const mean = (share: (i: number) => number) =>
    groups.reduce<number>((sum, _, i) => sum + share(i), 0) / groups.length;
  const precision = mean((i) => inBoth.get(both[i])! / inGroup.get(groups[i])!);
  const recall = mean((i) => inBoth.get(both[i])! / inTruth.get(truth[i])!);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countOf(labels: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
