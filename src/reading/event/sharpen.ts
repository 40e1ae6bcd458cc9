import type { Kind } from '../../model/index.ts';
import { dependents, isRelation, isWithin, preposition } from '../clause.ts';
import { sideOf } from '../incident/side.ts';
import { agentsOf } from './agents.ts';
import { groundOf } from './ground.ts';
import type { EventMention } from './mention.ts';
import type { Participant, RoleWords } from './participant.ts';
import { targetsOf } from './targets.ts';

/**
 * What an event word means once its roles are known; null where they take the violence away ("seized the chance"). A
 * light word is an event where somebody armed or a weapon does it ("rebels hit the post"); `others` are all mentions of
 * the passage, among which a threat looks for the violence threatened.
 */
export function sharpened(
  mention: EventMention,
  words: RoleWords,
  others: readonly EventMention[],
): EventMention | null {
  const entry = mention.verb ?? mention.phrase ?? mention.noun;
  if (isFigurative(mention, words)) return null;
  const armedThreat = mention.kinds.includes('threat') && threatens(mention, words, others);
  if (armedThreat) return { ...mention, weight: 'event' };
  if (entry && 'threat' in entry) return null;
  if (entry?.ground) {
    const ground = groundOf(mention, words);
    return ground.length > 0 && !byCivilians(mention, words) ? { ...mention, ground } : null;
  }
  if (entry && 'search' in entry && isForArrests(mention, words, others)) return { ...mention, kinds: ['arrest'] };
  const weapon = mention.weight === 'light' && mention.form === 'verb' ? weaponOf(mention, words) : [];
  const flies = mention.affects === 'subj' && weapon.includes('airstrike');
  if (weapon.length > 0 && !flies) return { ...mention, kinds: weapon, weight: 'event' };
  if (mention.verb?.weapon) return null;
  if (mention.verb?.alone && !isOfFighters(mention, words)) return null;
  const manner = mention.verb ?? mention.phrase;
  const conditional = manner?.custody || manner?.people || manner?.context || (entry && 'fighters' in entry);
  if (mention.weight !== 'light' && !conditional) return mention;
  const agents = agentsOf(mention, words);
  const targets = targetsOf(mention, words);
  const things = targets.length > 0 && targets.every(isThing);
  if ((manner?.custody || manner?.people) && things) return ofThings(mention, words);
  if (entry && 'fighters' in entry && entry.fighters && targets.some(isFighter)) {
    const { outcome: _people, ...event } = mention;
    return { ...event, kinds: entry.fighters, weight: 'event' };
  }
  const armed = agents.some((agent) => sideOf(agent) !== null || isFighter(agent));
  if (manner?.context && ((!armed && !isAmidViolence(mention, others)) || targets.some(isBody))) return null;
  if (manner?.custody && agents.some((agent) => sideOf(agent) === 'group' || agent.people?.group === 'attacker')) {
    return { ...mention, kinds: ['abduction'], outcome: 'abducted', why: `${mention.why} by an armed group` };
  }
  const hits = mention.form === 'noun' || targets.length > 0;
  return mention.weight === 'light' && mention.kinds.length > 0 && armed && hits
    ? { ...mention, weight: 'event' }
    : mention;
}

/** "police raided homes and detained six": a search by forces that ends in arrests is one of them. */
const isForArrests = (mention: EventMention, words: RoleWords, others: readonly EventMention[]): boolean => {
  if (!others.some(({ outcome, weight }) => outcome === 'detained' && weight === 'event')) return false;
  const agents = agentsOf(mention, words);
  return agents.length > 0 && agents.every((agent) => sideOf(agent) === 'state');
};

/** "Two rebels surrendered", "the suspect surrendered to police": with no object, of fighters or to a force. */
function isOfFighters(mention: EventMention, words: RoleWords): boolean {
  if (dependents(mention.passage.tree, mention.node, 'obj').length > 0) return false;
  return agentsOf(mention, words).length > 0 || targetsOf(mention, words).some(isFighter);
}

/**
 * Violence said of what cannot be hurt ("shot down a proposal", "the hijacking of the debate"), or of one quarrel over
 * it ("the battle over lithium"; "clashes over a bill" are fought).
 */
function isFigurative({ passage: { tree }, node, form }: EventMention, { events, nominals }: RoleWords): boolean {
  const isSo = (child: number) => events.figurative.has(tree.lemma[child].toLowerCase());
  if (!tree.lemma.some((lemma) => events.figurative.has(lemma.toLowerCase()))) return false;
  const { target, patient, goal } = nominals.prepositions;
  if (form === 'verb') {
    const of = dependents(tree, node, 'obl').filter((child) => patient.has(preposition(tree, child)));
    const named = dependents(tree, node, 'nsubj', 'nsubj:pass', 'obj');
    const isAlone = named.every((child) => tree.rel[child] === 'nsubj');
    const to = isAlone
      ? [
          ...dependents(tree, node, 'obl').filter((child) => goal.has(preposition(tree, child))),
          ...dependents(tree, node, 'xcomp'),
        ]
      : [];
    return [...named, ...of, ...to].some(isSo);
  }
  if (form !== 'noun') return false;
  return dependents(tree, node, 'nmod').some((child) => {
    const marker = preposition(tree, child);
    return isSo(child) && (target.has(marker) || patient.has(marker) || tree.xpos[node] === 'NN');
  });
}

/** Kinds of the weapon that does it: "rockets hit the base", "hit by a rocket", "shells rained down" read as a noun. */
function weaponOf({ passage, node, affects }: EventMention, { nominals }: RoleWords): readonly Kind[] {
  const { tree } = passage;
  const subjects = dependents(tree, node, 'nsubj').filter((subject) => tree.rel[subject] === 'nsubj');
  const by = dependents(tree, node, 'obl').filter((child) => nominals.prepositions.by.has(preposition(tree, child)));
  const described =
    affects === 'subj' && subjects.length === 0 && isRelation(tree.rel[node], 'acl') ? [tree.head[node]] : [];
  return [...subjects, ...by, ...described].flatMap(
    (subject) =>
      passage.means.find((means) => means.from < tree.to[subject] && tree.from[subject] < means.to)?.kinds ?? [],
  );
}

const isBody = ({ people }: Participant): boolean => people?.state === 'killed';

/** Another word of the sentence names violence, or a weapon. */
const isAmidViolence = (mention: EventMention, others: readonly EventMention[]): boolean =>
  mention.passage.means.length > 0 || others.some((other) => other.node !== mention.node && other.weight !== 'light');

/** What a verb that affects people says of things: "captured the town" is a battle, "executed the plan" nothing. */
function ofThings(mention: EventMention, words: RoleWords): EventMention | null {
  const { outcome: _people, ...event } = mention;
  const otherwise = mention.verb?.otherwise;
  if (!otherwise) return null;
  if (!mention.verb?.custody) return { ...event, kinds: otherwise };
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
