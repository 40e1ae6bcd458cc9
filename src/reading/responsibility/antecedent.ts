import { dependents, isRelation } from '../clause.ts';
import { doersAt } from '../event/doer.ts';
import type { Participant, RoleWords } from '../event/participant.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';

/** Whom a participant stands for: itself where it names somebody, null for a pronoun that nobody fits. */
export type AntecedentOf = (participant: Participant) => Participant | null;

/** How many sentences back a name is sought: for a noun ("the group"), for a pronoun. */
const NAME_REACH = 10;
const PRONOUN_REACH = 2;

/** Finds for "it", "they", "he", "the group", "its fighters" the body, people or person named before. */
export function antecedents(passages: readonly Passage[], words: RoleWords): AntecedentOf {
  return (participant) => {
    const { pronoun, node, passage } = participant;
    if (pronoun === undefined)
      return pointsToBody(participant) ? (bodyBefore(participant, passages) ?? participant) : participant;
    if (passage.tree.upos[node] !== 'PRON') return bodyBefore(participant, passages);
    const fits = words.nominals.pronouns.get(pronoun);
    if (!fits || fits.relative) return null;
    return subjectBefore(participant, passages, words, (other) => agrees(other, fits));
  };
}

/** "the rebel group": a description of a body with an article. */
function pointsToBody({ actor, passage }: Participant): boolean {
  if (!actor?.generic || actor.people !== undefined) return false;
  return passage.sentence.words[actor.from - 1]?.lower === 'the' && sideOf({ actor }) !== 'state';
}

/** The armed body named last before the participant's words. */
function bodyBefore({ passage, from, node }: Participant, passages: readonly Passage[]): Participant | null {
  for (let index = passage.index; index >= Math.max(0, passage.index - NAME_REACH); index--) {
    const body = passages[index].actors.findLast(
      (actor) => !actor.generic && sideOf({ actor }) !== 'state' && (index < passage.index || actor.to <= from),
    );
    if (body) return { passage: passages[index], node, from: body.from, to: body.to, actor: body };
  }
  return null;
}

type Fits = (other: Participant) => boolean;

interface Agreement {
  readonly number: number;
  readonly sex?: 'female' | 'male';
}

/** "they" are armed people or bodies, "he" an attacker or a person of the sex, "it" a body. */
function agrees({ actor, person, people, pronoun }: Participant, { number, sex }: Agreement): boolean {
  if (pronoun !== undefined) return false;
  if (sex)
    return person ? !person.sex || person.sex === sex : people?.group === 'attacker' && people.number === 'singular';
  if (number === 0) return actor !== undefined && actor.people === undefined;
  const armed =
    sideOf({ ...(actor && { actor }), ...(people && { people }) }) !== null || people?.group === 'combatant';
  return armed && people?.number !== 'singular';
}

/** The last subject before the participant's words that fits, the nearest sentence first. */
function subjectBefore(
  { passage, from }: Participant,
  passages: readonly Passage[],
  words: RoleWords,
  fits: Fits,
): Participant | null {
  for (let index = passage.index; index >= Math.max(0, passage.index - PRONOUN_REACH); index--) {
    const { tree } = passages[index];
    for (let node = tree.size - 1; node >= 0; node--) {
      if (!actsIn(passages[index], node) || (index === passage.index && tree.from[node] >= from)) continue;
      const doer = doersAt(passages[index], node, words).find(fits);
      if (doer) return doer;
    }
  }
  return null;
}

/** Subjects of active verbs and agents of passives. */
const actsIn = ({ tree }: Passage, node: number): boolean =>
  tree.rel[node] === 'nsubj' ||
  isRelation(tree.rel[node], 'obl:agent') ||
  (tree.rel[node] === 'root' && dependents(tree, node, 'acl').length > 0);
