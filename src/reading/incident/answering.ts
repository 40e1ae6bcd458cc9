import type { Casualty } from '../casualty/casualty.ts';
import { dependents, isRelation, isWithin } from '../clause.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Participant } from '../event/participant.ts';
import { casualtiesOf, type Draft, framesOf } from './draft.ts';
import { isAttacker, sideOf } from './side.ts';

/**
 * Forces of a state that shoot the attackers of an incident which somebody else began, and police in it at all, answer
 * it; they have not done it.
 */
export function answers(agent: Participant, frame: Frame, draft: Draft, events: EventLexicon): boolean {
  if (sideOf(agent) !== 'state' && agent.people?.group !== 'combatant') return false;
  const doing = framesOf(draft).filter(({ mention, agents }) => mention.weight !== 'light' && agents.length > 0);
  const earlier = doing.find((one) => isTellingBack(one, doing, events));
  const opening = earlier ?? doing[0];
  if (!opening || opening === frame || opening.agents.includes(agent)) return false;
  if (!earlier && !opening.agents.some(isAssailant)) return false;
  const police = agent.actor?.kind === 'police' && !frame.agents.some(isAssailant);
  return police || hitsAttackers(frame, casualtiesOf(draft), framesOf(draft));
}

/** "killed a man who had stabbed two", "shot him dead after he opened fire": what a clause tells that looks back. */
function isTellingBack({ mention: { passage, node }, agents }: Frame, others: readonly Frame[], events: EventLexicon) {
  const { tree } = passage;
  let clause = node;
  while (isRelation(tree.rel[clause], 'conj')) clause = tree.head[clause];
  if (agents.some((agent) => sideOf(agent) === 'state' && agent.actor)) return false;
  const above = tree.head[clause];
  const beside = others.filter(({ mention }) => mention.passage === passage);
  if (isRelation(tree.rel[clause], 'acl'))
    return beside.some(({ targets }) => targets.some((target) => target.passage === passage && target.node === above));
  return (
    isRelation(tree.rel[clause], 'advcl') &&
    dependents(tree, clause, 'mark').some((mark) => events.retrospective.has(tree.form[mark].toLowerCase())) &&
    beside.some(({ mention }) => isWithin(tree, mention.node, above) && !isWithin(tree, mention.node, clause))
  );
}

/** Whom a frame hits are the attackers themselves. */
function hitsAttackers(
  { mention, targets }: Frame,
  casualties: readonly Casualty[],
  frames: readonly Frame[],
): boolean {
  return (
    targets.some((target) => target.pronoun !== undefined || sideOf(target) === 'group') ||
    casualties.some((casualty) => casualty.mention === mention && isAttacker(casualty.people, frames))
  );
}

/** An armed group, an attacker, or anybody else who is of no state. */
export const isAssailant = (agent: Participant): boolean =>
  sideOf(agent) === 'group' ||
  agent.person !== undefined ||
  (agent.actor?.kind === 'unknown' && agent.actor.people !== undefined) ||
  (agent.people?.sense === 'person' && !agent.actor);
