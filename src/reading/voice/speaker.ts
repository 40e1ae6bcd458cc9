import { dependents, extent, nameRange, own } from '../clause.ts';
import type { Passage } from '../passage.ts';

/** Who speaks, in the report's own words. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly passage: Passage;
  /** Words of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly outlet: boolean;
  /** "he said": to be resolved by who spoke before. */
  readonly pronoun?: string;
}

/** Whether a common noun phrase names somebody or something that can vouch for a statement. */
export type CanSpeak = (passage: Passage, node: number, phrase: string) => boolean;

/** The speaker that a noun phrase names; null for what cannot speak. */
export function speakerAt(passage: Passage, node: number, canSpeak: CanSpeak): Speaker | null {
  const { tree, sentence } = passage;
  const range = extent(tree, node);
  const head = own(tree, node);
  const person = passage.persons.find(
    (p) => p.from >= range.from && p.to <= range.to && (covers(p, head) || isNaming(passage, node, p)),
  );
  if (person)
    return {
      name: text(passage, person.from, person.to),
      ...(person.role && { role: person.role.text }),
      passage,
      from: person.from,
      to: person.to,
      outlet: false,
    };
  if (tree.upos[node] === 'PRON')
    return { name: tree.form[node], passage, ...head, outlet: false, pronoun: tree.form[node].toLowerCase() };
  const outlet = passage.outlets.find((o) => covers(o, head));
  if (outlet) return { name: outlet.name, passage, from: outlet.from, to: outlet.to, outlet: true };
  if (tree.upos[node] !== 'NOUN' && tree.upos[node] !== 'PROPN' && tree.upos[node] !== 'ADJ') return null;
  const named = nameRange(passage.tree, node);
  if (!canSpeak(passage, node, text(passage, named.from, named.to))) return null;
  return {
    name: sentence.words.length > 0 ? text(passage, named.from, named.to) : '',
    passage,
    ...named,
    outlet: false,
  };
}

/** A person in apposition or as a flat name: "Defence Secretary X", "the mayor, X". */
function isNaming(passage: Passage, node: number, range: { from: number; to: number }): boolean {
  const { tree } = passage;
  return dependents(tree, node, 'flat', 'appos', 'compound').some((child) => covers(range, own(tree, child)));
}

function covers(range: { from: number; to: number }, word: { from: number; to: number }): boolean {
  return range.from < word.to && word.from < range.to;
}

function text(passage: Passage, from: number, to: number): string {
  const { words } = passage.sentence;
  let name = '';
  for (let at = from; at < to; at++) name += at > from && !words[at].glued ? ` ${words[at].text}` : words[at].text;
  return name;
}
