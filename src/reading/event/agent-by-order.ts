import type { ActorMention } from '../actor/mention.ts';
import type { Passage } from '../passage.ts';
import { doersAt } from './doer.ts';
import type { EventMention } from './mention.ts';
import type { Participant, RoleWords } from './participant.ts';

/** "A bomb planted by PKK militants exploded": who laid or sent the weapon that the sentence tells of. */
export function layersOf({ passage }: EventMention, words: RoleWords): Participant[] {
  const { tree } = passage;
  return byPhrases(passage, words).flatMap(({ by, node }) => {
    const verb = tree.nodeOf[by - 1];
    const laid = words.doers.laying.has(tree.lemma[verb]) && /^VB[ND]$/u.test(tree.xpos[verb]);
    return laid && isWeapon(passage, by - 2, words) ? doersAt(passage, node, words) : [];
  });
}

const BESIDE = 5;

/** A weapon ends, or its phrase goes on, within a few words before. */
function isWeapon({ means, tree }: Passage, last: number, { events, doers }: RoleWords): boolean {
  for (let word = last; word >= Math.max(0, last - BESIDE); word--) {
    if (means.some((one) => one.from <= word && word < one.to)) return true;
    const node = tree.nodeOf[word];
    if (doers.weapons.has(tree.lemma[node].toLowerCase())) return true;
    if (tree.upos[node] === 'VERB' || events.nouns.has(tree.lemma[node].toLowerCase())) return false;
  }
  return false;
}

/**
 * "assassinated along with his driver by ETA": the by-phrase that the parse has lost, when no other verb than the
 * event's stands nearer to it.
 */
export function agentByOrder(mention: EventMention, words: RoleWords): Participant[] {
  const { passage, node, form } = mention;
  const { tree } = passage;
  if (form === 'verb' ? !/^VB[ND]$|^JJ$/u.test(tree.xpos[node]) : form !== 'noun') return [];
  const lost = byPhrases(passage, words).find(({ by }) => by >= mention.to && isNear(passage, mention, by));
  return lost ? doersAt(passage, lost.node, words) : [];
}

function isNear({ tree, sentence }: Passage, mention: EventMention, by: number): boolean {
  for (let word = by - 1; word >= mention.to; word--) {
    if (sentence.words[word].text === ';') return false;
    const node = tree.nodeOf[word];
    if (node === mention.node) continue;
    if (tree.upos[node] === 'VERB' && tree.xpos[node] !== 'VBG') return false;
    if (tree.upos[node] === 'PRON' && tree.rel[node].startsWith('nsubj')) return false;
  }
  return true;
}

interface ByPhrase {
  /** The word "by". */
  readonly by: number;
  readonly node: number;
}

/** Every "by" with an actor, or people of one or of none, right after its articles, figures and adjectives. */
function byPhrases(passage: Passage, words: RoleWords): ByPhrase[] {
  const { tree, sentence, actors } = passage;
  const found: ByPhrase[] = [];
  for (let by = 0; by < sentence.words.length; by++) {
    if (!words.nominals.prepositions.by.has(sentence.words[by].lower)) continue;
    const actor = actors.find((one) => one.from > by && one.from - by <= 6);
    const head = actor ? headBetween(passage, by + 1, actor, words) : personsBy(passage, by, words);
    if (head >= 0 && tree.upos[head] !== 'VERB') found.push({ by, node: head });
  }
  return found;
}

/** "by unidentified men", "by a motorcyclist": people of no body as the complement of the word "by"; -1 for others. */
function personsBy({ tree }: Passage, by: number, { people }: RoleWords): number {
  const node = tree.head[tree.nodeOf[by]];
  if (node <= tree.nodeOf[by] || tree.upos[node] !== 'NOUN') return -1;
  const entry = people.find(tree.form[node].toLowerCase()) ?? people.find(tree.lemma[node].toLowerCase());
  return entry && entry.sense !== 'thing' ? node : -1;
}

/** The actor's own head, or the noun that gathers its members; -1 when something else stands between. */
function headBetween({ tree, quantities }: Passage, start: number, actor: ActorMention, { doers }: RoleWords): number {
  for (let word = start; word < actor.from; word++) {
    const node = tree.nodeOf[word];
    const lemma = tree.lemma[node].toLowerCase();
    if (doers.members.has(lemma) || doers.bands.has(lemma)) return node;
    const figure = quantities.some(({ from, to }) => from <= word && word < to);
    if (!figure && !/^(?:DET|ADJ|NUM)$/u.test(tree.upos[node])) return -1;
  }
  return tree.nodeOf[actor.to - 1];
}
