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
 * Whether the people counted are the incident's own attackers: by the word ("bomber"), as who did the deed, or as of
 * the armed group that did it. Militants killed by an army's operation are none.
 */
export function isAttacker(people: Nominal, frames: readonly Frame[]): boolean {
  if (people.group === 'attacker' || people.pronoun?.reflexive || isDoer(people, frames)) return true;
  if (isOfUnknownBand(people)) return sidesOf(frames).has('group') || isNamedAsDoer(people, frames);
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

/** "Eight militants", of no body that the words name: a noun for armed people with nothing but a figure before it. */
function isOfUnknownBand({ group, actor, quantity, from, to }: Nominal): boolean {
  const alone = to - (quantity?.to ?? from) === 1;
  return group === 'combatant' && actor?.kind === 'unknown' && alone;
}

/** "Militants attacked a post. Three militants were killed." */
function isNamedAsDoer({ noun }: Nominal, frames: readonly Frame[]): boolean {
  return doersOf(frames).some(({ passage, node }) => passage.tree.lemma[node].toLowerCase() === noun);
}

/**
 * Somebody, not called a civilian, who was killed for the deed: its doer's own words ("a man attacked a patrol and was
 * shot dead"), or a pronoun for the one doer where forces killed him ("before he was shot by police").
 */
function isDoer(people: Nominal, frames: readonly Frame[]): boolean {
  if (people.group === 'civilian') return false;
  const doers = subjectsOf(frames).filter(isPrivate);
  if (doers.some((doer) => doer.passage === people.passage && doer.node === people.node)) return true;
  if (people.pronoun?.number !== 1 || !people.pronoun.sex) return false;
  const before = doers.filter(
    (doer) =>
      isOne(doer) &&
      (doer.passage === people.passage ? doer.to <= people.from : people.passage.index - doer.passage.index === 1),
  );
  return before.length > 0 && killersOf(people, frames).some(isForce);
}

const doersOf = (frames: readonly Frame[]): Participant[] =>
  frames.filter((frame) => frame.mention.weight === 'event').flatMap((frame) => frame.agents);

/** Doers that stand before the word for the deed. */
const subjectsOf = (frames: readonly Frame[]): Participant[] =>
  frames
    .filter(({ mention }) => mention.weight === 'event' || (mention.form === 'verb' && mention.affects === 'obj'))
    .flatMap((frame) => frame.agents.filter((agent) => agent.to <= frame.mention.from));

const isOne = ({ person, people }: Participant): boolean => person !== undefined || people?.number === 'singular';

const isForce = (killer: Participant): boolean =>
  sideOf(killer) === 'state' || (sideOf(killer) === null && killer.people?.group === 'combatant');

const killersOf = (people: Nominal, frames: readonly Frame[]): Participant[] =>
  frames
    .filter((frame) => frame.targets.some((hit) => hit.passage === people.passage && hit.node === people.node))
    .flatMap((frame) => frame.agents);

/** People of no force: not the police, soldiers or guards who stop an attack. */
const isPrivate = (doer: Participant): boolean =>
  sideOf(doer) !== 'state' && doer.people?.group !== 'combatant' && doer.pronoun === undefined;
