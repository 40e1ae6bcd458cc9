import { patientsOf } from '../casualty/patient.ts';
import { areApart, coordinated, dependents, preposition } from '../clause.ts';
import type { EventMention } from './mention.ts';
import { type Participant, participantAt, type RoleWords } from './participant.ts';

/** Whom or what an event word hits: the people it affects, the things in their place, the complement of a noun. */
export function targetsOf(mention: EventMention, words: RoleWords): Participant[] {
  const { tree } = mention.passage;
  if (mention.ground) return mention.ground.flatMap((node) => participantAt(mention.passage, node, words, true) ?? []);
  const { target, patient } = words.nominals.prepositions;
  const byNoun = dependents(tree, mention.node, 'nmod').filter(
    (n) => target.has(preposition(tree, n)) || patient.has(preposition(tree, n)),
  );
  const nodes =
    mention.form === 'noun' ? byNoun.flatMap((n) => coordinated(tree, n)) : patientsOf(mention, words.nominals).nodes;
  return [...new Set(nodes)]
    .filter((node) => NOMINAL.has(tree.upos[node]) && !areApart(tree, mention.node, node))
    .flatMap((node) => participantAt(mention.passage, node, words, true) ?? []);
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
