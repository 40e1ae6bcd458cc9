import { dependents, isWithin } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { Passage } from '../passage.ts';
import type { WordPhrases } from '../phrase/word-phrases.ts';

/**
 * How words set an event apart from the one it hangs on: beside it, for comparison or in time ("since an assault in
 * Ghazni", "two days after a bombing", not "died two days after" or "more likely than not"); or as what it answers ("in
 * retaliation for an ambush"). Null where nothing does.
 */
export function setApart(
  mention: EventMention,
  anchor: EventMention,
  { separators, negations }: EventLexicon,
): 'beside' | 'answered' | null {
  const { passage, node } = mention;
  const { tree } = passage;
  for (let at = node; at >= 0 && at !== anchor.node; at = tree.head[at]) {
    const markers = dependents(tree, at, 'case', 'mark', 'advmod').filter((marker) => marker < at);
    const form = (marker: number) => tree.form[marker]?.toLowerCase() ?? '';
    if (markers.some((marker) => separators.markers.has(form(marker)) && !negations.has(form(marker + 1))))
      return 'beside';
  }
  const since = anchor.from < mention.from ? anchor.from : -1;
  if (anchor.weight === 'event' && introduces(passage, separators.lapses, tree.from[node], since)) return 'beside';
  return introduces(passage, separators.phrases, tree.from[node], since) ? 'answered' : null;
}

/**
 * "Days after gunmen killed six, soldiers executed twelve": two deeds, each with a doer of its own, on either side of the
 * comma that closes a clause which opens the sentence with a lapse of time.
 */
export function partedByLapse(a: EventMention, b: EventMention, { separators }: EventLexicon): boolean {
  const { passage } = a;
  const comma = passage.sentence.words.findIndex(({ text }) => text === ',');
  if (comma < 0 || a.from < comma === b.from < comma || !isDeed(a) || !isDeed(b)) return false;
  return introduces(passage, separators.lapses, Math.min(a.from, b.from));
}

/** "Rebels killed two; the army shelled Tabankort in retaliation": a deed with a doer of its own that answers the one before. */
export function answersBefore(a: EventMention, b: EventMention, lexicon: EventLexicon): boolean {
  const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
  return isInAnswer(later, lexicon) && !isWithin(later.passage.tree, earlier.node, later.node);
}

/** "the army shelled Tabankort in retaliation": a deed that is said to answer, and not what ("in retaliation for ..."). */
export function isInAnswer(deed: EventMention, { separators }: EventLexicon): boolean {
  const { tree } = deed.passage;
  return (
    isDeed(deed) &&
    dependents(tree, deed.node, 'obl').some(
      (child) =>
        child > deed.node &&
        separators.answers.has(tree.lemma[child].toLowerCase()) &&
        dependents(tree, child, 'nmod', 'acl').length === 0,
    )
  );
}

/** A verb with an active subject and somebody or something that it hits. */
const isDeed = ({ passage: { tree }, node, form, affects }: EventMention): boolean =>
  form === 'verb' && affects === 'obj' && tree.children[node].some((child) => tree.rel[child] === 'nsubj');

/** "It came hours after a raid on a mosque": what stands right after a lapse of time is not what was told before. */
export function followsLapse({ passage, node, form, from }: EventMention, lexicon: EventLexicon): boolean {
  const { tree } = passage;
  const pointsBack = dependents(tree, node, 'det').some((child) =>
    lexicon.articles.definite.has(tree.form[child].toLowerCase()),
  );
  if (form !== 'noun' || pointsBack) return false;
  return introduces(passage, lexicon.separators.lapses, from);
}

const REACH = 7;

/**
 * One of the phrases stands before the word with nothing but a noun phrase between ("in retaliation for an ambush"), and after
 * the word `since`.
 */
export function introduces({ tree, sentence }: Passage, phrases: WordPhrases, word: number, since = -1): boolean {
  for (let at = word - 1; at > since && at >= word - REACH; at--) {
    if (phrases.endAt(sentence.words, at)) return true;
    const upos = tree.upos[tree.nodeOf[at]];
    if (upos === 'VERB' || upos === 'PUNCT') return false;
  }
  return false;
}
