import { candidatesAmong } from './candidates.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Mention } from './mention.ts';
import { wordingOf } from './words.ts';

/** The name and version of this way of gathering: another weight is another version. */
export const GATHERING = 'gather@1';

/** From this mean weight on a mention tells of an incident that is known. */
const SAME = 1.2;

/** An incident is judged by so many of its mentions, those that are most like the new one. */
const JUDGES = 4;

/** A mention's place: the group that it joins or founds. */
export interface Placed {
  readonly mention: Mention;
  /** Index of the mention that founded the group; its own where it founds one. */
  readonly founder: number;
  /** Mean weight against the group's mentions; null where it founds one. */
  readonly weight: number | null;
  /** The strongest evidence against the most alike of them. */
  readonly evidence: readonly Evidence[];
}

/** What people have decided beforehand, and what is placed already. */
export interface Given {
  /** The founder's index of a mention that is placed already. */
  readonly placed?: ReadonlyMap<number, number>;
  /** Whether people have told two groups, by their founders, apart. */
  readonly apart?: (one: number, other: number) => boolean;
}

/**
 * Gathers mentions into groups that tell of one incident each, in the order given (that of publication, as a rule). A
 * mention joins the group that it fits best, or founds one. Two mentions of one report are never gathered: the report
 * itself told them apart. The same mentions in the same order give the same groups.
 */
export function gather(
  mentions: readonly Mention[],
  { placed = new Map(), apart = () => false }: Given = {},
): Placed[] {
  const wording = wordingOf(mentions.map(({ words }) => words));
  const candidates = candidatesAmong(mentions, wording);
  const groups = new Map<number, number[]>();
  const founderOf = new Map<number, number>();
  return mentions.map((mention, i) => {
    const choice = placed.has(i) ? { founder: placed.get(i)!, weight: null, evidence: [] } : best(i);
    founderOf.set(i, choice.founder);
    groups.set(choice.founder, [...(groups.get(choice.founder) ?? []), i]);
    candidates.add(i);
    return { mention, ...choice };
  });

  function best(i: number): Omit<Placed, 'mention'> {
    const { report } = mentions[i].reference;
    let chosen: Omit<Placed, 'mention'> = { founder: i, weight: null, evidence: [] };
    const founders = new Set(candidates.of(i).map((other) => founderOf.get(other)!));
    for (const founder of founders) {
      const group = groups.get(founder)!;
      if (group.some((other) => mentions[other].reference.report === report) || apart(founder, i)) continue;
      const judged = group
        .map((other) => weigh({ one: mentions[i], other: mentions[other], likeness: wording.likeness(i, other) }))
        .toSorted((one, other) => other.weight - one.weight)
        .slice(0, JUDGES);
      const weight = judged.reduce((sum, one) => sum + one.weight, 0) / judged.length;
      if (weight >= SAME && weight > (chosen.weight ?? 0)) chosen = { founder, weight, evidence: judged[0].evidence };
    }
    return chosen;
  }
}
