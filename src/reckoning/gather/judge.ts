/** How well a mention fits a group. */
export interface Verdict {
  /** Mean weight against the members that are most like it. */
  readonly weight: number;
  readonly mostAlike: number;
}

/** A group is judged by so many of its members, those that are most like the mention. */
const JUDGES = 4;

/** Where none of so many that share most with it speaks for a group, the others are not asked. */
const FIRST_ASKED = 3;

/** Judges a group by its members, those that share most with the mention first; `weigh` gives the weight against one. */
export function judge(members: readonly number[], weigh: (member: number) => number): Verdict {
  const weighed: { member: number; weight: number }[] = [];
  for (const member of members) {
    if (weighed.length === FIRST_ASKED && weighed.every(({ weight }) => weight < 0)) break;
    weighed.push({ member, weight: weigh(member) });
  }
  const best = weighed.toSorted((one, other) => other.weight - one.weight).slice(0, JUDGES);
  return { weight: best.reduce((sum, { weight }) => sum + weight, 0) / best.length, mostAlike: best[0].member };
}
