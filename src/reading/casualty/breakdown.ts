import type { Passage } from '../passage.ts';
import type { Casualty } from './casualty.ts';
import { headFrom, type Nominal, type NominalWords, nominalAt, quantityOf } from './nominal.ts';

/**
 * Enumerations that break a figure down into who they were: in brackets or after a colon ("four employees (two
 * Americans and two Poles)"), and after a dash or comma where they add up to it ("eleven people died, seven women and
 * four children").
 */
export function brokenDown(passage: Passage, stated: readonly Casualty[], words: NominalWords): Casualty[] {
  const text = passage.sentence.words;
  const found: Casualty[] = [];
  for (let at = 0; at < text.length; at++) {
    const opener = OPENERS.get(text[at].text);
    if (!opener) continue;
    const whole = stated.findLast((one) => one.people.to <= at && one.people.quantity);
    if (!whole) continue;
    const members = membersAfter(passage, at + 1, opener.closes, words);
    if (!opener.announces && !addsUp(members, whole.people)) continue;
    for (const people of members)
      if (!found.some((one) => one.people.node === people.node))
        found.push({
          ...whole,
          people,
          standing: 'included',
          trust: 0.7,
          why: [whole.why[0], 'an enumeration of who they were', people.why],
        });
  }
  return found;
}

interface Opener {
  /** Marks that end the enumeration. */
  readonly closes: ReadonlySet<string>;
  /** Says by itself that an enumeration follows. */
  readonly announces: boolean;
}

const END = new Set([';', '.']);
const OPENERS: ReadonlyMap<string, Opener> = new Map([
  ['(', { closes: new Set([')', ';']), announces: true }],
  [':', { closes: END, announces: true }],
  ...['–', '—', '-', '--'].map((dash): [string, Opener] => [
    dash,
    { closes: new Set([...END, '–', '—', '-', '--']), announces: false },
  ]),
  [',', { closes: END, announces: false }],
]);

/** The counted people phrases from a word on, up to a closing mark or the next verb. */
function membersAfter(passage: Passage, start: number, closes: ReadonlySet<string>, words: NominalWords): Nominal[] {
  const { tree, sentence } = passage;
  const members: Nominal[] = [];
  for (let at = start; at < sentence.words.length && !closes.has(sentence.words[at].text); at++) {
    const node = tree.nodeOf[at];
    if (tree.upos[node] === 'VERB' || tree.upos[node] === 'AUX') break;
    if (tree.from[node] !== at || !opensPhrase(passage, node)) continue;
    const people = nominalAt(passage, headFrom(passage, at), words);
    if (
      people &&
      isWithin(people) &&
      people.from === at &&
      (people.entry || people.quantity) &&
      people.entry?.sense !== 'thing'
    )
      members.push(people);
  }
  return members;
}

/** The figure is the phrase's own, not one that the parse hangs on a name before it ("in Kramatorsk, three in Bakhmut"). */
const isWithin = ({ quantity, from, to }: Nominal): boolean =>
  quantity === undefined || (quantity.from >= from && quantity.to <= to);

/** Two or more exact figures, of people that the whole may mean, whose sum is the whole. */
function addsUp(members: readonly Nominal[], whole: Nominal): boolean {
  if (members.length < 2 || whole.low === null || whole.low < 2) return false;
  if (whole.group !== 'unknown' && members.some(({ group }) => group !== whole.group)) return false;
  const sum = members.reduce((total, { low, high }) => total + (low !== null && low === high ? low : Number.NaN), 0);
  return sum === whole.low;
}

function opensPhrase(passage: Passage, node: number): boolean {
  return quantityOf(passage, node) !== undefined || passage.tree.upos[node] === 'DET';
}
