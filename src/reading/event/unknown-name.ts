import { nameRange } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { DoerLexicon } from './doer-lexicon.ts';
import type { Participant, RoleWords } from './participant.ts';

/**
 * A proper name that no list knows, where only somebody who acts can stand: "claimed by Saraya al-Dam", "blamed on the
 * Clara Ramirez Front", "members of the Atlacatl battalion". Null where the words are a place, a date or an outlet.
 */
export function unknownNameAt(passage: Passage, node: number, { doers }: RoleWords): Participant | null {
  const { tree } = passage;
  if (!isName(passage, node, doers)) return null;
  const range = nameRange(tree, node);
  const to = endOfName(passage, range.to, doers.links);
  if (isTaken(passage, range.from, to)) return null;
  return { passage, node, from: range.from, to, unknown: true };
}

/** A capitalised name, or a word for a body with a name right before it: "the Jaime Martínez front". */
function isName({ tree, persons }: Passage, node: number, { bodies, bands }: DoerLexicon): boolean {
  if (tree.upos[node] === 'PROPN') return isRaised(tree.form[node]);
  const lemma = tree.lemma[node].toLowerCase();
  if (tree.upos[node] !== 'NOUN' || !(bodies.has(lemma) || bands.has(lemma)) || node === 0) return false;
  return tree.upos[node - 1] === 'PROPN' || persons.some(({ to }) => to === tree.from[node]);
}

const isRaised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** "Army of National Liberation": the name goes on after small words with another capital. */
function endOfName({ sentence: { words } }: Passage, from: number, links: ReadonlySet<string>): number {
  let end = from;
  for (let at = end; links.has(words[at]?.lower ?? ''); ) {
    while (links.has(words[at]?.lower ?? '')) at++;
    if (!isRaised(words[at]?.text ?? '')) break;
    while (isRaised(words[at]?.text ?? '')) at++;
    end = at;
  }
  return end;
}

/** A place, date, outlet or person has the words; not where a person's name only begins them ("Clara Ramirez Front"). */
const isTaken = ({ places, dates, outlets, persons }: Passage, from: number, to: number): boolean =>
  [...places, ...dates, ...outlets].some((phrase) => phrase.from < to && from < phrase.to) ||
  persons.some((person) => person.from < to && to <= person.to);
