import type { Passage } from '../passage.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';

/**
 * Figures that give anew what was counted before, without naming it: "raised that number to 23", "the tally stood at
 * 31", "the mayor put it at 14". They are tolls of what the last outcome told of, in this sentence or `before` it; null
 * where nothing was counted.
 */
export function restatedFigures(
  passage: Passage,
  found: readonly EventMention[],
  before: readonly EventMention[],
  { restating, gate }: EventLexicon,
): EventMention[] {
  const { words } = passage.sentence;
  if (before.length === 0 && !gate(passage.sentence)) return [];
  return passage.quantities.flatMap((figure) => {
    if (figure.unit !== 'plain') return [];
    let at = figure.from - 1;
    while (at > 0 && restating.between.has(words[at].lower)) at--;
    const named = restating.nouns.has(words[at]?.lower) && restating.determiners.has(words[at - 1]?.lower);
    const pronoun = restating.pronouns.has(words[at]?.lower) && restating.verbs.has(words[at - 1]?.lower);
    if (at === figure.from - 1 || !(named || pronoun) || !standsAlone(passage, figure.to)) return [];
    const last = [...before, ...found.filter((mention) => mention.from < at)].findLast(({ outcome }) => outcome);
    if (!last?.outcome || found.some((mention) => mention.form === 'toll' && mention.from <= at && at < mention.to))
      return [];
    const node = passage.tree.nodeOf[at];
    return [
      {
        passage,
        node,
        from: at,
        to: at + 1,
        form: 'toll' as const,
        kinds: last.kinds,
        weight: 'outcome' as const,
        outcome: last.outcome,
        affects: 'obj' as const,
        why: `"${words[at].lower}" gives anew how many were ${last.outcome}`,
      },
    ];
  });
}

/** Nothing that it could count follows the figure. */
function standsAlone(passage: Passage, to: number): boolean {
  const next = passage.sentence.words[to];
  if (next === undefined || /^[^\p{L}\p{N}%$]+$/u.test(next.text)) return true;
  const { tree } = passage;
  return tree.upos[tree.nodeOf[to]] === 'CCONJ';
}
