import type { Passage } from '../passage.ts';
import { brokenDown } from './breakdown.ts';
import type { Casualty } from './casualty.ts';
import { gappedFigures } from './gapped.ts';
import { listed } from './listed.ts';
import { headFrom, type Nominal, type NominalWords, nominalAt } from './nominal.ts';

/**
 * Figures that lean on the statement before them: "90 civilians were wounded, as were seventeen from the army and two
 * each from the police and the coast guard" (more of the same), and enumerations in brackets or after a colon ("four
 * employees (two Americans and two Poles)"), which only break the figure down.
 */
export function leaningFigures(passage: Passage, stated: readonly Casualty[], words: NominalWords): Casualty[] {
  const broken = brokenDown(passage, stated, words);
  return [...sameAgain(passage, stated, words), ...broken, ...gappedFigures(passage, [...stated, ...broken], words)];
}

function sameAgain(passage: Passage, stated: readonly Casualty[], words: NominalWords): Casualty[] {
  const { words: text } = passage.sentence;
  const at = text.findIndex((_, i) =>
    words.nominals.again.some((phrase) => phrase.every((form, k) => text[i + k]?.lower === form)),
  );
  const model = stated.findLast((one) => at > 0 && one.people.from < at);
  if (at < 0 || !model) return [];
  const figure = passage.quantities.find((q) => q.unit === 'plain' && q.from >= at);
  if (!figure) return [];
  const first = headFrom(passage, figure.from);
  return listed(passage, first, words.nominals).flatMap((node) => {
    const people = nominalAt(passage, node, words);
    return people?.quantity
      ? each(people).map((one) => ({
          ...model,
          people: one,
          standing: 'plain' as const,
          trust: 0.8,
          why: [model.why[0], 'as were: more of the same', one.why],
        }))
      : [];
  });
}

/** "two each from the Coast Guard and the National Police": the figure once for every body named. */
function each(people: Nominal): Nominal[] {
  return people.quantity?.each ? [people, { ...people, why: `${people.why}; each of two` }] : [people];
}
