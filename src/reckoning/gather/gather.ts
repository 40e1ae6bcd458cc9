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

type Choice = Omit<Placed, 'mention'>;

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
 * mention joins the group that it fits best, or founds one; of those of one report, which are to follow one another, the
 * one that fits best chooses first. Two mentions of one report are never gathered: the report itself told them apart.
 * The same mentions in the same order give the same groups.
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
  const choices: Choice[] = [];
  for (const run of runsOf(mentions)) placeAll(run);
  return mentions.map((mention, i) => ({ mention, ...choices[i] }));

  /** Of the mentions of one report the one that fits best chooses first. */
  function placeAll(run: readonly number[]): void {
    const open = new Map<number, Choice>();
    for (const i of run) {
      const known = placed.get(i);
      if (known === undefined) open.set(i, best(i));
      else enter(i, { founder: known, weight: null, evidence: [] });
    }
    while (open.size > 0) {
      const [first, choice] = [...open].reduce((one, other) => (fitOf(other[1]) > fitOf(one[1]) ? other : one));
      open.delete(first);
      enter(first, choice);
      for (const [i, { founder }] of open) if (founder === choice.founder) open.set(i, best(i));
    }
  }

  function enter(i: number, choice: Choice): void {
    const { founder } = choice;
    choices[i] = choice;
    if (!groups.has(founder)) {
      groups.set(founder, []);
      told.set(founder, new Set());
    }
    groups.get(founder)!.push(i);
    told.get(founder)!.add(mentions[i].reference.report);
    founderOf[i] = founder;
    candidates.add(i);
  }

  function best(i: number): Choice {
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

const fitOf = ({ weight }: Choice): number => weight ?? Number.NEGATIVE_INFINITY;

/** The indices of mentions that follow one another and are of one report. */
function runsOf(mentions: readonly Mention[]): number[][] {
  const runs: number[][] = [];
  for (const [i, { reference }] of mentions.entries())
    if (reference.report === mentions[i - 1]?.reference.report) runs[runs.length - 1].push(i);
    else runs.push([i]);
  return runs;
}
