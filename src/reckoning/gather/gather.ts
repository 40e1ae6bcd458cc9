import { candidatesAmong } from './candidates.ts';
import { type Census, censusOf } from './census.ts';
import { type Evidence, evidenceOn, weightOf } from './evidence.ts';
import { judge, type Verdict } from './judge.ts';
import { judgedMembers, likeliest } from './likeliest.ts';
import type { Mention } from './mention.ts';
import { wordingOf } from './wording.ts';

/** The name and version of this way of gathering: another weight is another version. */
export const GATHERING = 'gather@1';

/** From this mean weight on a mention tells of an incident that is known. */
const SAME = 0.8;

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

/** What is known beforehand, and what people have decided. */
export interface Given {
  /** The founder's index of a mention that is placed already. */
  readonly placed?: ReadonlyMap<number, number>;
  /** Whether a mention is not to join a group, told by its founder. */
  readonly apart?: (founder: number, mention: number) => boolean;
  /** Counted over more mentions than those given; over these, unless told. */
  readonly census?: Census;
}

/**
 * Gathers mentions into groups that tell of one incident each, in the order given (that of publication, as a rule). A
 * mention joins the group that it fits best, or founds one. Two mentions of one report are never gathered: the report
 * itself told them apart. The same mentions in the same order give the same groups.
 */
export function gather(
  mentions: readonly Mention[],
  { placed = new Map(), apart = () => false, census = censusOf(mentions.map(({ words }) => words)) }: Given = {},
): Placed[] {
  const wording = wordingOf(
    mentions.map(({ words }) => words),
    census,
  );
  const candidates = candidatesAmong(mentions, wording);
  const groups = new Map<number, number[]>();
  const told = new Map<number, Set<string>>();
  const founderOf: number[] = [];
  return mentions.map((mention, i) => {
    const known = placed.get(i);
    const choice = known === undefined ? best(i) : { founder: known, weight: null, evidence: [] };
    enter(i, choice.founder);
    return { mention, ...choice };
  });

  function enter(i: number, founder: number): void {
    if (!groups.has(founder)) {
      groups.set(founder, []);
      told.set(founder, new Set());
    }
    groups.get(founder)!.push(i);
    told.get(founder)!.add(mentions[i].reference.report);
    founderOf[i] = founder;
    candidates.add(i);
  }

  function best(i: number): Omit<Placed, 'mention'> {
    const { report } = mentions[i].reference;
    const pairWith = (other: number) => ({
      one: mentions[i],
      other: mentions[other],
      likeness: wording.likeness(i, other),
    });
    let chosen: { readonly founder: number; readonly verdict: Verdict } | null = null;
    for (const { founder, sharing } of likeliest(candidates.of(i), founderOf)) {
      if (told.get(founder)!.has(report) || apart(founder, i)) continue;
      const verdict = judge(judgedMembers(sharing, groups.get(founder)!), (other) => weightOf(pairWith(other)));
      if (verdict.weight >= SAME && verdict.weight > (chosen?.verdict.weight ?? 0)) chosen = { founder, verdict };
    }
    if (chosen === null) return { founder: i, weight: null, evidence: [] };
    const { founder, verdict } = chosen;
    return { founder, weight: verdict.weight, evidence: evidenceOn(pairWith(verdict.mostAlike)) };
  }
}
