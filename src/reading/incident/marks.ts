import { dependents, isRelation, own } from '../clause.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Passage } from '../passage.ts';

/** Whether the words set an event apart from those told before: "another bomb exploded", "Elsewhere, ...". */
export function isOther({ mention }: Frame, lexicon: EventLexicon): boolean {
  const { passage } = mention;
  const { opening, other } = lexicon.separators;
  if (mention.weight === 'event' && namesOf(mention, lexicon).some((node) => hasWord(passage, node, other)))
    return true;
  if (mention.outcome === 'detained' && passage.dates.length > 0 && arrestsMore(mention, lexicon)) return true;
  const { words } = passage.sentence;
  return words.slice(0, 3).some((word) => opening.has(word.lower)) && other.has(words[0].lower);
}

/** "arrested four more suspects", "another man was detained": on a day of its own it is another arrest. */
function arrestsMore({ passage, node }: Frame['mention'], { separators }: EventLexicon): boolean {
  const { tree } = passage;
  return dependents(tree, node, 'obj', 'nsubj:pass').some((people) => hasWord(passage, people, separators.further));
}

/** The place of an event in a sequence: 2 for "the second blast"; not for "the second attack this year". */
export function ordinalOf({ mention }: Frame, lexicon: EventLexicon): number | null {
  const { passage } = mention;
  const { tree } = passage;
  if (mention.weight !== 'event' || isPredicate(passage, mention.node)) return null;
  for (const node of namesOf(mention, lexicon)) {
    for (const child of [node, ...dependents(tree, node, 'amod', 'det', 'nummod')]) {
      const rank = lexicon.separators.ordinals.indexOf(passage.sentence.words[tree.from[child]].lower);
      if (rank >= 0) return rank + 1;
    }
  }
  return null;
}

/** "It was the second attack this year" counts; it sets nothing apart. */
const isPredicate = ({ tree }: Passage, node: number): boolean => dependents(tree, node, 'cop').length > 0;

/** The nouns that name an event: its own word, or a weapon or event as its subject. */
function namesOf({ passage, node, form }: Frame['mention'], lexicon: EventLexicon): number[] {
  if (form === 'noun') return [node];
  return dependents(passage.tree, node, 'nsubj').filter((subject) => isEventLike(passage, subject, lexicon));
}

/** An event's noun, a weapon, or an ordinal that stands for one ("the first exploded"). */
function isEventLike(passage: Passage, node: number, lexicon: EventLexicon): boolean {
  const { from, to } = own(passage.tree, node);
  const word = passage.tree.lemma[node].toLowerCase();
  return (
    lexicon.nouns.has(word) ||
    lexicon.separators.ordinals.includes(word) ||
    passage.means.some((means) => means.from < to && from < means.to)
  );
}

function hasWord({ tree, sentence }: Passage, node: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, node, 'det', 'amod', 'advmod', 'nummod', 'compound').some((child) =>
    sentence.words.slice(tree.from[child], tree.to[child]).some((word) => words.has(word.lower)),
  );
}

/** "a series of bombings", "a night of raids", "twin attacks", "12 blasts". */
export function sumsUp({ mention }: Frame, lexicon: EventLexicon): boolean {
  const { passage, weight } = mention;
  const { tree } = passage;
  const plural = namesOf(mention, lexicon).filter((node) => tree.xpos[node] === 'NNS');
  return plural.some((node) => {
    const head = isRelation(tree.rel[node], 'nmod') ? tree.head[node] : -1;
    const collective = head >= 0 && lexicon.collectives.has(tree.lemma[head].toLowerCase());
    return (
      collective || (weight === 'event' && (hasWord(passage, node, lexicon.aggregates) || isCounted(passage, node)))
    );
  });
}

/** "12 strikes". */
function isCounted({ tree, quantities }: Passage, node: number): boolean {
  return dependents(tree, node, 'nummod').some((child) =>
    quantities.some(({ from, to, low }) => from < tree.to[child] && tree.from[child] < to && (low ?? 0) > 1),
  );
}

/**
 * "a strike on Jan. 1", "a roadside bomb killed two in Gao": an event or its weapon, new, with a time or place of its
 * own.
 */
export function isIntroduced({ mention, dates, places }: Frame, lexicon: EventLexicon): boolean {
  if (dates.length + places.length === 0) return false;
  const { passage } = mention;
  return namesOf(mention, lexicon).some((node) => hasWord(passage, node, lexicon.articles.indefinite));
}

/** "the attack", "the blast": points back. */
export const isDefinite = ({ mention }: Pick<Frame, 'mention'>, { articles }: EventLexicon): boolean =>
  hasArticle(mention, articles.definite);

function hasArticle({ passage, node, form }: Frame['mention'], articles: ReadonlySet<string>): boolean {
  const { tree } = passage;
  return form === 'noun' && dependents(tree, node, 'det').some((child) => articles.has(tree.form[child].toLowerCase()));
}
