import { coordinated, dependents, isRelation, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import type { RoleWords } from './participant.ts';

/**
 * The ground whose control an event changes: towns, bases, districts, by name or by word ("seized the airport", "the
 * capital fell to the rebels", "the loss of Palmyra"). Empty where something else is taken (a chance, a title), or
 * where the sentence tells of ballots and companies.
 */
export function groundOf(mention: EventMention, words: RoleWords): number[] {
  const { passage } = mention;
  if (passage.sentence.words.some((word) => words.events.civic.has(word.lower))) return [];
  return argumentsOf(mention, words)
    .flatMap((node) => coordinated(passage.tree, node))
    .flatMap((node) => [node, ...dependents(passage.tree, node, 'nmod', 'appos')])
    .filter((node) => isGround(passage, node, words.events));
}

/** Where the ground stands: the verb's object or subject, and what completes the noun ("control of", "fall of"). */
function argumentsOf({ passage, node, form, affects, companion }: EventMention, words: RoleWords): number[] {
  const { tree } = passage;
  if (form === 'noun') return complements(passage, node, words);
  if (affects === 'subj') return subjects(passage, node);
  if (companion !== undefined && isRelation(tree.rel[companion], 'obj'))
    return [...complements(passage, companion, words), ...complements(passage, node, words)];
  const described = isRelation(tree.rel[node], 'acl') ? [tree.head[node]] : [];
  return [...dependents(tree, node, 'obj', 'nsubj:pass'), ...described];
}

function subjects(passage: Passage, node: number): number[] {
  const own = dependents(passage.tree, node, 'nsubj');
  if (own.length > 0) return own;
  const before = subjectByOrder(passage.tree, node);
  return before < 0 ? [] : [before];
}

function complements({ tree }: Passage, node: number, { nominals }: RoleWords): number[] {
  return dependents(tree, node, 'nmod', 'obl').filter(
    (child) => tree.rel[child] === 'nmod:poss' || nominals.prepositions.patient.has(preposition(tree, child)),
  );
}

/** A place or a word for ground; a pronoun where a place was named before it ("Mokha ... since it was recaptured"). */
function isGround({ tree, places }: Passage, node: number, { ground }: EventLexicon): boolean {
  if (ground.has(tree.lemma[node].toLowerCase())) return true;
  if (tree.upos[node] === 'PRON') return places.some((place) => place.to <= tree.from[node]);
  return places.some(
    (place) => place.role !== 'actor-like' && place.from < tree.to[node] && tree.from[node] < place.to,
  );
}
