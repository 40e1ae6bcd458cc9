import type { ActorKind } from '../actor/actor.ts';
import type { Nominal } from '../casualty/nominal.ts';
import type { Frame } from '../event/frame.ts';
import type { Participant } from '../event/participant.ts';

/** Forces of states and their hirelings, or armed groups and unknown attackers. */
export type Side = 'state' | 'group';

const STATE: ReadonlySet<ActorKind> = new Set(['government', 'state-force', 'police', 'international', 'pmc']);
const ARMED_GROUP: ReadonlySet<ActorKind> = new Set(['militia', 'rebel', 'jihadist', 'extremist', 'criminal']);

export function sideOf({ actor, people, state }: Pick<Participant, 'actor' | 'people' | 'state'>): Side | null {
  if (state) return 'state';
  if (actor && STATE.has(actor.kind)) return 'state';
  if (actor && ARMED_GROUP.has(actor.kind)) return 'group';
  return people?.group === 'attacker' ? 'group' : null;
}

/** Which sides act in the events of these frames. */
export function sidesOf(frames: readonly Frame[]): Set<Side> {
  const acting = frames.flatMap((frame) => frame.agents);
  return new Set(acting.flatMap((agent) => sideOf(agent) ?? []));
}

/**
 * Whether the people counted are the incident's own attackers: by the word ("bomber"), as the reflexive of a bomber, or
 * as members of the body that did it, or of no named body where armed groups, and not a state's forces, did it. Militants killed by an army's
 * operation are no attackers.
 */
export function isAttacker(people: Nominal, frames: readonly Frame[]): boolean {
  if (people.group === 'attacker' || people.pronoun?.reflexive) return true;
  if (people.group !== 'combatant' || !people.actor || sideOf({ actor: people.actor }) !== 'group') return false;
  const bodies = new Set(
    frames
      .filter((frame) => frame.mention.weight === 'event')
      .flatMap((frame) => frame.agents.flatMap((agent) => agent.actor?.actor ?? [])),
  );
  const body = people.actor.actor;
  const sides = sidesOf(frames);
  if (body !== undefined && sides.size > 0) return bodies.has(body);
  return people.actor.kind !== 'militia' && (sides.has('group') || !sides.has('state'));
}
