import { dependents, isRelation } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import { casualtiesOf, type Draft, datesOf, framesOf } from './draft.ts';
import { datesConflict } from './scene.ts';

/**
 * Ties incidents that are parts of one told in sum: after "a string of attacks" with a total, the attacks told one by
 * one on the same days are parts of it and not added to it.
 */
export function withParts(drafts: readonly Draft[], lexicon: EventLexicon): Draft[] {
  const whole = drafts.findIndex((draft) => isAggregate(draft, lexicon) && casualtiesOf(draft).length > 0);
  if (whole < 0) return [...drafts];
  return drafts.map((draft, i) => {
    const follows = i > whole && draft.partOf === undefined && !datesConflict(datesOf(draft), datesOf(drafts[whole]));
    return follows && isSmaller(draft, drafts[whole]) ? { ...draft, partOf: whole } : draft;
  });
}

function isAggregate(draft: Draft, lexicon: EventLexicon): boolean {
  const [first] = draft.scenes;
  return framesOf({ scenes: [first] }).some(({ mention }) => mention.form === 'noun' && sumsUp(mention, lexicon));
}

/** "a series of bombings", "twin attacks", "multiple attacks". */
function sumsUp({ passage, node }: EventMention, { aggregates }: EventLexicon): boolean {
  const { tree } = passage;
  if (tree.xpos[node] !== 'NNS') return false;
  const head = tree.head[node];
  const collective = head >= 0 && isRelation(tree.rel[node], 'nmod') && aggregates.has(tree.lemma[head].toLowerCase());
  return (
    collective ||
    dependents(tree, node, 'amod', 'nummod', 'compound', 'det').some((child) =>
      aggregates.has(tree.lemma[child].toLowerCase()),
    )
  );
}

/** A part does not outnumber the whole. */
function isSmaller(part: Draft, whole: Draft): boolean {
  const largest = (draft: Draft) => Math.max(0, ...casualtiesOf(draft).map((casualty) => casualty.people.low ?? 0));
  return largest(part) <= largest(whole);
}
