import { dependents, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { doersAt } from './doer.ts';
import { isActor } from './noun-agents.ts';
import { isDemonym, type Participant, type RoleWords, stateOf } from './participant.ts';

/**
 * Whose weapon it is that strikes: "Russian missiles", "a drone of the air force", "the army's jets", "its warplanes".
 * Nobody for what is no weapon, and for a weapon without an owner.
 */
export function ownersOfWeapon(passage: Passage, node: number, words: RoleWords): Participant[] {
  if (!isWeapon(passage, node, words)) return [];
  const { tree } = passage;
  const before = dependents(tree, node, 'nmod:poss', 'compound', 'amod').flatMap((child): Participant[] => {
    if (isActor(passage, child)) return doersAt(passage, child, words);
    const owner = words.doers.theirs.get(tree.form[child].toLowerCase());
    const phrase = { passage, node, ...own(tree, child) };
    if (owner) return [{ ...phrase, pronoun: tree.form[node].toLowerCase(), owner }];
    const state =
      isDemonym(tree.form[child]) || tree.rel[child] === 'nmod:poss' ? stateOf(tree.form[child]) : undefined;
    return state ? [{ ...phrase, node: child, state }] : [];
  });
  const after = dependents(tree, node, 'nmod')
    .filter((child) => words.doers.openers.has(preposition(tree, child)) && isActor(passage, child))
    .flatMap((child) => doersAt(passage, child, words));
  return [...before, ...after];
}

function isWeapon({ tree, means }: Passage, node: number, { doers }: RoleWords): boolean {
  const [from, to] = [tree.from[node], tree.to[node]];
  const lemma = tree.lemma[node].toLowerCase();
  return doers.weapons.has(lemma) || doers.craft.has(lemma) || means.some((one) => one.from < to && from < one.to);
}
