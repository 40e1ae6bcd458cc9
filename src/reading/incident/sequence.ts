import { isWithin, preposition } from '../clause.ts';
import { type Draft, framesOf } from './draft.ts';
import { familiesOf } from './family.ts';
import type { Tie } from './relation.ts';

/**
 * Incidents told in the order of time: "the second blast" follows the first, "two days later" follows what was told
 * last, and what was told last follows "a week earlier".
 */
export function sequence(index: number, drafts: readonly Draft[]): Tie[] {
  const before = (i: number) => toldLast(i, drafts);
  const ties: Tie[] = [];
  const follow = (to: number, by: Lapse) => to >= 0 && ties.push({ type: 'follows', to, ...by });
  const ordinal = drafts[index].scenes[0].ordinal;
  if (ordinal !== null && ordinal > 1) {
    const [{ mention }] = drafts[index].scenes[0].frames;
    const first = drafts.findIndex(
      ({ scenes, partOf }) => scenes[0].ordinal === ordinal - 1 && partOf === drafts[index].partOf,
    );
    follow(first, { passage: mention.passage, from: mention.from, end: mention.to });
  }
  const later = lapseOf(drafts[index], 1);
  if (later) follow(before(index), later);
  drafts.forEach((draft, i) => {
    const earlier = i === index ? null : lapseOf(draft, -1);
    if (earlier && before(i) === index) follow(i, earlier);
  });
  return ties;
}

type Lapse = Pick<Tie, 'passage' | 'from' | 'end'>;

/** The words that reckon an incident's date from the story told so far, forwards or backwards; null without such. */
function lapseOf({ scenes: [scene] }: Draft, sign: 1 | -1): Lapse | null {
  const lapse = scene.frames
    .flatMap((frame) => frame.dates)
    .find(({ meaning }) => meaning.kind === 'shift' && meaning.anchor === 'story' && meaning.sign === sign);
  return lapse ? { passage: scene.passage, from: lapse.from, end: lapse.to } : null;
}

/** The incident told last before this one was first told of, or -1. */
function toldLast(index: number, drafts: readonly Draft[]): number {
  const at = drafts[index].scenes[0].passage.index;
  let [best, last] = [-1, -1];
  drafts.forEach((draft, i) => {
    if (i === index || draft.partOf !== undefined) return;
    for (const { passage } of draft.scenes)
      if (passage.index < at && passage.index > last) [best, last] = [i, passage.index];
  });
  return best;
}

/** "arrested five suspects over the bombing": an arrest answers the deed that it is made for. */
export function answers(index: number, drafts: readonly Draft[], answering: ReadonlySet<string>): Tie[] {
  const arrests = framesOf(drafts[index]);
  if ([...familiesOf(arrests)].some((family) => family !== 'custody')) return [];
  return drafts.flatMap((draft, to) =>
    to === index
      ? []
      : framesOf(draft).flatMap(({ mention: { passage, node, form, from, to: end } }): Tie[] => {
          const under = arrests.some(
            ({ mention }) => mention.passage === passage && isWithin(passage.tree, node, mention.node),
          );
          const answered = form === 'noun' && under && answering.has(preposition(passage.tree, node));
          return answered ? [{ type: 'response-to', to, passage, from, end }] : [];
        }),
  );
}
