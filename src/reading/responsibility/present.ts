import { dependents } from '../clause.ts';
import { doersAt } from '../event/doer.ts';
import type { Participant, RoleWords } from '../event/participant.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from '../voice/lexicon.ts';

/** Armed people who act in a sentence, whatever they do there. */
export type PresentIn = (passage: Passage) => readonly Participant[];

/**
 * "when some twenty gunmen halted two buses": attackers that are the subject of any active verb but one of saying.
 * Where a report tells of an attack and names no doer, whoever comes armed in its sentences has done it.
 */
export function attackersPresent(words: RoleWords & { readonly voices: VoiceLexicon }): PresentIn {
  return (passage) =>
    passage.actors
      .filter((actor) => actor.people !== undefined && (sideOf({ actor }) === 'group' || actor.kind === 'unknown'))
      .filter(({ to }) => acts(passage, passage.tree.nodeOf[to - 1], words))
      .flatMap(({ to }) => doersAt(passage, passage.tree.nodeOf[to - 1], words))
      .filter(({ pronoun }) => pronoun === undefined);
}

function acts(
  { tree }: Passage,
  node: number,
  { voices, events }: RoleWords & { readonly voices: VoiceLexicon },
): boolean {
  const verb = tree.head[node];
  if (tree.rel[node] !== 'nsubj' || verb < 0 || tree.upos[verb] !== 'VERB' || voices.verbs.has(tree.lemma[verb]))
    return false;
  return !dependents(tree, verb, 'aux', 'advmod', 'cop').some((child) => {
    const form = tree.form[child].toLowerCase();
    return events.negations.has(form) || events.hypothetical.auxiliaries.has(form);
  });
}
