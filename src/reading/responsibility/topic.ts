import { dependents } from '../clause.ts';
import type { Participant, RoleWords } from '../event/participant.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';

/**
 * Whom an encyclopaedia's entry is about: the body or person that alone makes its title, or of whom its first sentence
 * says what group it is ("X was a militant group"). Null for any other report.
 */
export function topicOf(passages: readonly Passage[], { doers }: RoleWords): Participant | null {
  const [first] = passages;
  if (!first) return null;
  const { words } = first.sentence;
  const actor = first.actors.find((one) => !one.generic && sideOf({ actor: one }) !== 'state');
  const person = first.persons.find(({ named }) => named);
  const node = 0;
  if (person && person.from === 0 && person.to === words.length)
    return { passage: first, node, from: person.from, to: person.to, person };
  if (!actor) return null;
  const topic = { passage: first, node, from: actor.from, to: actor.to, actor };
  if (actor.from === 0 && actor.to === words.length) return topic;
  const { tree } = first;
  const defined = tree.rel.findIndex(
    (relation, at) =>
      relation === 'root' &&
      doers.bodies.has(tree.lemma[at]) &&
      dependents(tree, at, 'nsubj').some((subject) => tree.from[subject] < actor.to && actor.from < tree.to[subject]),
  );
  return defined >= 0 ? topic : null;
}
