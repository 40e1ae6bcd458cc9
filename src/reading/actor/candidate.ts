import type { ActorKind } from './actor.ts';

/** A reading of some atoms as an actor, before readings compete for the words. Atom indices, `to` exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number };
  readonly actor?: string;
  readonly candidates?: readonly string[];
  readonly kind: ActorKind;
  readonly country?: readonly string[];
  /** The phrase ends in a word for people. */
  readonly people: boolean;
  /** "anti-Houthi", "pro-ISIL": the name tells whom somebody is for or against; no mention by itself. */
  readonly opposed?: boolean;
  readonly generic: boolean;
  readonly suspected: boolean;
  readonly why: string;
}

/**
 * The longest readings first; among equals a known name wins over a description. No two share an atom. In text order.
 */
export function selectCandidates(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      Number(a.generic) - Number(b.generic) ||
      Number(!a.actor) - Number(!b.actor) ||
      a.from - b.from,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ranked)
    if (chosen.every((other) => candidate.to <= other.from || other.to <= candidate.from)) chosen.push(candidate);
  return chosen.sort((a, b) => a.from - b.from);
}
