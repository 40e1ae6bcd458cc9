import { dependents, isRelation } from '../clause.ts';
import { doersAt } from '../event/doer.ts';
import type { Participant, RoleWords } from '../event/participant.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from '../voice/lexicon.ts';
import { topicOf } from './topic.ts';

/** Whom a participant stands for: itself where it names somebody, null for a pronoun that nobody fits. */
export type AntecedentOf = (participant: Participant) => Participant | null;

type Words = RoleWords & { readonly voices: VoiceLexicon };

/** How many sentences back a name is sought: for a noun ("the group"), for a pronoun. */
const NAME_REACH = 10;
const PRONOUN_REACH = 2;

/** Finds for "it", "they", "he", "the group", "its fighters" the body, people or person named before. */
export function antecedents(passages: readonly Passage[], words: Words): AntecedentOf {
  let known: Participant | null | undefined;
  const topic = () => {
    if (known === undefined) known = topicOf(passages, words);
    return known;
  };
  return (participant) => {
    const { pronoun, node, passage } = participant;
    if (pronoun === undefined)
      return pointsToBody(participant, words) ? (bodyBefore(participant, passages) ?? participant) : participant;
    if (passage.tree.upos[node] !== 'PRON')
      return ownerBefore(participant, passages, words) ?? bodyBefore(participant, passages);
    const agreement = words.nominals.pronouns.get(pronoun);
    if (!agreement || agreement.relative) return null;
    const fits = (other: Participant) => agrees(other, agreement);
    const title = topic();
    const about = title && couldBe(title, agreement) ? title : null;
    if (about && opensParagraph(passage, passages)) return about;
    const person = agreement.sex
      ? (attackerBefore(participant, fits, words) ?? personBefore(participant, fits, words))
      : null;
    const subject = subjectBefore(participant, passages, words, fits);
    return person ?? (subject && agreement.number === 2 ? foeOf(subject, participant, words) : subject) ?? about;
  };
}

/** "The army said its jets": the subject of the clause above is the owner. */
function ownerBefore(participant: Participant, passages: readonly Passage[], words: Words): Participant | null {
  const agreement = words.nominals.pronouns.get(participant.owner ?? '');
  if (!agreement || agreement.relative) return null;
  return subjectBefore(participant, passages, words, (other) => agrees(other, agreement), 0);
}

/** "the rebel group": a description of a body with an article. */
function pointsToBody({ actor, passage }: Participant, { nominals }: Words): boolean {
  if (!actor?.generic || actor.people !== undefined) return false;
  return nominals.article.has(passage.sentence.words[actor.from - 1]?.lower ?? '') && sideOf({ actor }) !== 'state';
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
function agrees({ actor, person, people, pronoun, state }: Participant, { number, sex }: Agreement): boolean {
  if (pronoun !== undefined) return false;
  if (sex)
    return person ? !person.sex || person.sex === sex : people?.group === 'attacker' && people.number === 'singular';
  if (number === 0) return state !== undefined || (actor !== undefined && actor.people === undefined);
  const armed =
    sideOf({ ...(actor && { actor }), ...(people && { people }) }) !== null || people?.group === 'combatant';
  return armed && people?.number !== 'singular';
}

/** Whether a pronoun may stand for whom an entry is about. */
const couldBe = ({ person }: Participant, { number, sex }: Agreement): boolean =>
  person ? sex !== undefined && (person.sex ?? sex) === sex : sex === undefined && number !== 1;

const opensParagraph = ({ index, sentence }: Passage, passages: readonly Passage[]): boolean =>
  index > 0 && passages[index - 1].sentence.paragraph !== sentence.paragraph;

/** Whether a node is who tells what its sentence says. */
function speaks({ tree }: Passage, node: number, { voices }: Words): boolean {
  let at = node;
  while (tree.head[at] >= 0 && isRelation(tree.rel[at], 'flat', 'appos', 'compound')) at = tree.head[at];
  return tree.head[at] >= 0 && voices.verbs.has(tree.lemma[tree.head[at]]);
}

/** "a warrant on Travis Boone when he opened fire": the person named last in the sentence, but not who tells it. */
function personBefore({ passage, from, node }: Participant, fits: Fits, words: Words): Participant | null {
  const person = passage.persons.findLast(({ to, named }) => named && to <= from);
  if (!person || speaks(passage, passage.tree.nodeOf[person.to - 1], words)) return null;
  const named = { passage, node, from: person.from, to: person.to, person };
  return fits(named) ? named : null;
}

/** "shot dead the attacker after he stabbed three": the word for an attacker nearest before, whatever befalls him. */
function attackerBefore({ passage, from }: Participant, fits: Fits, words: Words): Participant | null {
  const { tree } = passage;
  for (let node = tree.nodeOf[from] - 1; node >= 0; node--) {
    if (tree.upos[node] !== 'NOUN' || words.people.find(tree.lemma[node].toLowerCase())?.group !== 'attacker') continue;
    return doersAt(passage, node, words).find(fits) ?? null;
  }
  return null;
}

/** "The army killed twelve rebels after they ambushed a patrol": a force's foes, where they stand nearer than it. */
function foeOf(force: Participant, { passage, from }: Participant, words: Words): Participant {
  if (sideOf(force) !== 'state' || force.passage !== passage) return force;
  const foe = passage.actors.findLast((actor) => actor.from >= force.to && actor.to <= from);
  if (!foe || sideOf({ actor: foe }) !== 'group') return force;
  return doersAt(passage, passage.tree.nodeOf[foe.to - 1], words)[0] ?? force;
}

/** The last subject before the participant's words that fits and does not speak, the nearest sentence first. */
function subjectBefore(
  { passage, from }: Participant,
  passages: readonly Passage[],
  words: Words,
  fits: Fits,
  reach = PRONOUN_REACH,
): Participant | null {
  for (let index = passage.index; index >= Math.max(0, passage.index - reach); index--) {
    const { tree } = passages[index];
    for (let node = tree.size - 1; node >= 0; node--) {
      if (!actsIn(passages[index], node) || (index === passage.index && tree.from[node] >= from)) continue;
      const doer = doersAt(passages[index], node, words).find(fits);
      if (doer && !(doer.person && speaks(passages[index], node, words))) return doer;
    }
  }
  return null;
}

/** Subjects of active verbs, agents of passives, and what a headline of one phrase is about. */
const actsIn = ({ tree }: Passage, node: number): boolean =>
  tree.rel[node] === 'nsubj' ||
  isRelation(tree.rel[node], 'obl:agent') ||
  (tree.rel[node] === 'root' && dependents(tree, node, 'acl').length > 0);
