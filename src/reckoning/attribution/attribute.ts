import type { Judgement, PerpetratorStatus, Reference } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import { type Carried, independentVoices } from '../independence/independent.ts';
import { areKin } from './kin.ts';
import type { AttributionRule, Ground } from './rule.ts';

/** One voice's word on who did it. */
export interface Blame extends Carried {
  readonly claim: Reference;
  /** The actor's id in `knowledge/actors`, else its folded name. */
  readonly actor: string;
  /** As the report has it. */
  readonly name: string;
  /** It is a name, and no description ("gunmen"). */
  readonly named: boolean;
  readonly status: PerpetratorStatus;
  /** Whose word it is, for a person to read. */
  readonly voice: string;
  readonly judgement: Judgement;
}

/** An actor that some voice speaks of, and how sure it is that it did it. */
export interface Attribution {
  readonly actor: string;
  readonly name: string;
  readonly named: boolean;
  readonly rule: string;
  /** A level of the rule; null: what is said of the actor meets none, or was rejected. */
  readonly level: string | null;
  readonly says: string;
  /**
   * How many independent voices there are for each ground; `rivals`: how many others are named that it is no part of.
   */
  readonly grounds: Readonly<Record<Ground, number>>;
  readonly accounts: readonly Blame[];
}

/**
 * Who did it by a rule: every actor that is spoken of, the surest first. What a person rejected is listed and not
 * counted.
 */
export function attribute(blames: readonly Blame[], rule: AttributionRule): Attribution[] {
  const ordered = blames.toSorted(byName);
  const standing = ordered.filter(({ judgement }) => judgement !== 'rejected');
  const rank = (level: string | null): number =>
    level === null ? rule.levels.length : rule.levels.findIndex((one) => one.level === level);
  return [...grouped(ordered, ({ actor }) => actor)]
    .map(([actor, accounts]): Attribution => {
      const { name, named } = accounts[0];
      const grounds = groundsOf(actor, standing);
      const met = rule.levels.find(({ needs }) =>
        needs.some((need) => Object.entries(need).every(([ground, least]) => grounds[ground as Ground] >= least)),
      );
      const { level, says } = met ?? { level: null, says: 'nothing that stands is said of it' };
      return { actor, name, named, rule: rule.id, level, says, grounds, accounts };
    })
    .toSorted((one, other) => rank(one.level) - rank(other.level) || one.actor.localeCompare(other.actor));
}

function groundsOf(actor: string, standing: readonly Blame[]): Record<Ground, number> {
  const own = standing.filter((blame) => blame.actor === actor);
  const voices = (...statuses: PerpetratorStatus[]): number =>
    independentVoices(own.filter(({ status }) => statuses.includes(status)));
  const others = standing.filter(
    ({ actor: other, named, status }) =>
      !areKin(other, actor) && named && (status === 'asserted' || status === 'claimed'),
  );
  const isCandidate = own.some(({ named }) => named);
  return {
    claimed: voices('claimed'),
    named: voices('asserted', 'claimed'),
    suspected: voices('suspected'),
    denied: voices('denied'),
    rivals: isCandidate ? new Set(others.map(({ actor }) => actor)).size : 0,
  };
}

function byName({ claim: one }: Blame, { claim: other }: Blame): number {
  return one.report.localeCompare(other.report) || one.key.localeCompare(other.key);
}
