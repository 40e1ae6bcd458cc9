import type { EventMention } from '../event/mention.ts';
import type { Passage } from '../passage.ts';
import { type Casualty, type CasualtyWords, casualty } from './casualty.ts';
import { listed } from './listed.ts';
import { headFrom, isUntaken, type Nominal, nominalAt } from './nominal.ts';

/** How far the copula may stand from the word for the victims: "those killed in Monday's attack on the base were". */
const REACH = 9;

/**
 * Victims told apart by a copula: "the dead were one Yemeni and a Pakistani", "those killed were Omar Diallo and Ali
 * Sow", "killed in the ambush were a captain and two privates".
 */
export function identified(mention: EventMention, words: CasualtyWords): Casualty[] {
  const { passage } = mention;
  const copula = copulaAfter(mention, words);
  if (copula < 0 || !namesVictims(mention, words)) return [];
  const start = listStart(passage, copula + 1, words);
  if (start < 0) return [];
  const people = listed(passage, headFrom(passage, start), words.nominals)
    .flatMap((node) => nominalAt(passage, node, words) ?? [])
    .filter((one) => one.to > start && isSomebody(one))
    .map((one) => ({ ...one, from: Math.max(one.from, start) }));
  const lists = words.nominals.including.has(passage.sentence.words[copula].lower);
  const standing = people.length > 1 || lists ? 'included' : 'plain';
  return people.map((one) => casualty(mention, one, standing, 0.85, [mention.why, 'who the victims were', one.why]));
}

/** The word index of the copula that follows with no verb or comma between, or -1. */
function copulaAfter({ passage, to }: EventMention, { nominals }: CasualtyWords): number {
  const { tree, sentence } = passage;
  for (let at = to; at < Math.min(to + REACH, sentence.words.length); at++) {
    if (nominals.copulas.has(sentence.words[at].lower) || nominals.including.has(sentence.words[at].lower)) return at;
    const upos = tree.upos[tree.nodeOf[at]];
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT') return -1;
  }
  return -1;
}

/** "The dead", "those killed", "killed in the ambush": words for the people themselves. */
function namesVictims({ passage, from, form, node }: EventMention, { nominals }: CasualtyWords): boolean {
  const ofNoun = /^(?:NOUN|PROPN)$/u.test(passage.tree.upos[node + 1] ?? '');
  if (form === 'noun' || form === 'toll' || ofNoun) return false;
  const before = passage.sentence.words[from - 1]?.lower ?? '';
  const isParticiple = /^(?:VBN|VBD|JJ)$/u.test(passage.tree.xpos[node]);
  if (from === 0) return isParticiple;
  return nominals.definite.has(before) && (form !== 'verb' || isParticiple);
}

/**
 * The word where a list of counted or named people begins after the copula and "identified as"; -1 for anything else.
 */
function listStart({ tree, sentence, persons }: Passage, from: number, { nominals }: CasualtyWords): number {
  const introduced = nominals.identifying.has(sentence.words[from]?.lower ?? '') ? from + 2 : from;
  const node = tree.nodeOf[introduced];
  if (node === undefined) return -1;
  const opens =
    tree.upos[node] === 'NUM' ||
    tree.upos[node] === 'PROPN' ||
    nominals.one.has(sentence.words[introduced].lower) ||
    persons.some((person) => person.from === introduced);
  return opens ? introduced : -1;
}

function isSomebody(one: Nominal): boolean {
  if (one.entry) return one.entry.sense !== 'thing';
  const name = one.passage.tree.upos[one.node] === 'PROPN' && isUntaken(one.passage, one.node);
  return one.person !== undefined || one.quantity !== undefined || name;
}
