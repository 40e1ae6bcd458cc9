import type { Kind } from '../../model/index.ts';
import { dependents, isWithin } from '../clause.ts';
import { sideOf } from '../incident/side.ts';
import { agentsOf } from './agents.ts';
import { targetsOf } from './frame.ts';
import { groundOf } from './ground.ts';
import type { EventMention } from './mention.ts';
import type { Participant, RoleWords } from './participant.ts';

/**
 * What an event word means once its roles are known; null where they take the violence away ("seized the chance",
 * "executed the contract"). A light word is an event when somebody armed does it or somebody is hit by name ("a U.S.
 * strike", "rebels hit the post") or a weapon does it ("rockets hit the base"); custody by an armed group is an abduction; a warning is a threat when an armed group
 * gives it of violence. `others`: all mentions of the passage.
 */
export function sharpened(
  mention: EventMention,
  words: RoleWords,
  others: readonly EventMention[],
): EventMention | null {
  const entry = mention.verb ?? mention.phrase ?? mention.noun;
  const armedThreat = mention.kinds.includes('threat') && threatens(mention, words, others);
  if (armedThreat) return { ...mention, weight: 'event' };
  if (entry && 'threat' in entry) return null;
  if (entry?.ground) {
    const ground = groundOf(mention, words);
    return ground.length > 0 && !byCivilians(mention, words) ? { ...mention, ground } : null;
  }
  const weapon = mention.weight === 'light' && mention.form === 'verb' ? weaponOf(mention) : [];
  const flies = mention.affects === 'subj' && weapon.includes('airstrike');
  if (weapon.length > 0 && !flies) return { ...mention, kinds: weapon, weight: 'event' };
  if (mention.verb?.weapon) return null;
  const conditional = mention.verb?.custody || mention.verb?.people || (entry && 'fighters' in entry);
  if (mention.weight !== 'light' && !conditional) return mention;
  const agents = agentsOf(mention, words);
  const targets = targetsOf(mention, words);
  const things = targets.length > 0 && targets.every(isThing);
  if ((mention.verb?.custody || mention.verb?.people) && things) return ofThings(mention, words);
  if (entry && 'fighters' in entry && entry.fighters && targets.some(isFighter)) {
    const { outcome: _people, ...event } = mention;
    return { ...event, kinds: entry.fighters, weight: 'event' };
  }
  if (mention.verb?.custody && agents.map(sideOf).includes('group')) {
    return { ...mention, kinds: ['abduction'], outcome: 'abducted', why: `${mention.why} by an armed group` };
  }
  const armed = agents.some((agent) => sideOf(agent) !== null || agent.people?.group === 'combatant');
  const hits = mention.form === 'noun' || targets.length > 0;
  return mention.weight === 'light' && mention.kinds.length > 0 && armed && hits
    ? { ...mention, weight: 'event' }
    : mention;
}

/** Kinds of the weapon that is the subject: "rockets hit the base", "a shell landed on a house". */
function weaponOf({ passage, node }: EventMention): readonly Kind[] {
  const { tree } = passage;
  const subjects = dependents(tree, node, 'nsubj').filter((subject) => tree.rel[subject] === 'nsubj');
  return subjects.flatMap(
    (subject) =>
      passage.means.find((means) => means.from < tree.to[subject] && tree.from[subject] < means.to)?.kinds ?? [],
  );
}

/** What a verb that affects people says of things: "captured the town" is a battle, "executed the plan" nothing. */
function ofThings(mention: EventMention, words: RoleWords): EventMention | null {
  const { outcome: _people, ...event } = mention;
  const otherwise = mention.verb?.otherwise;
  if (!otherwise) return null;
  if (!mention.verb.custody) return { ...event, kinds: otherwise };
  const ground = groundOf(mention, words);
  return ground.length > 0 && !byCivilians(mention, words) ? { ...event, kinds: otherwise, ground } : null;
}

/** "threatened to burn the market", "warned of more attacks": of violence, by an armed group. */
function threatens(mention: EventMention, words: RoleWords, others: readonly EventMention[]): boolean {
  const violent = others.some(
    (other) => other !== mention && other.kinds.length > 0 && isWithin(mention.passage.tree, other.node, mention.node),
  );
  return (
    violent &&
    agentsOf(mention, words).some(
      (agent) =>
        sideOf(agent) === 'group' || agent.people?.sense === 'collective' || agent.people?.group === 'combatant',
    )
  );
}

const byCivilians = (mention: EventMention, words: RoleWords): boolean =>
  agentsOf(mention, words).some(({ people, actor }) => people?.group === 'civilian' && !actor);

const isFighter = ({ actor, people }: Participant): boolean =>
  people?.group === 'combatant' || people?.group === 'attacker' || (actor !== undefined && sideOf({ actor }) !== null);

/** Nobody known, named or described; a bare figure after "capturing" counts people, and a name may be a person's. */
function isThing({ actor, person, people, pronoun, passage, node }: Participant): boolean {
  if (actor || person || pronoun) return false;
  if (people) return people.sense === 'thing';
  const upos = passage.tree.upos[node];
  const named = passage.places.some(
    (place) => place.from < passage.tree.to[node] && passage.tree.from[node] < place.to,
  );
  return upos === 'NOUN' || (upos === 'PROPN' && named);
}
