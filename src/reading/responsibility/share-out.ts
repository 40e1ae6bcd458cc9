import type { EntryHead } from '../event/entry.ts';
import { type Draft, framesOf } from '../incident/draft.ts';
import { familiesOf } from '../incident/family.ts';
import type { Passage } from '../passage.ts';
import type { Responsibility } from './holder.ts';

/**
 * A statement of responsibility belongs to the incident told in its sentence; else to the only one that its paragraph
 * has told of, or that its entry of a chronicle told of last; else to the one that most has been told of so far, which
 * is what a report means by "claimed responsibility".
 */
export function shareOut(
  passages: readonly Passage[],
  heads: readonly EntryHead[],
  all: readonly (readonly Responsibility[])[],
  drafts: readonly Draft[],
): (draft: number) => Responsibility[] {
  const toldInParagraph = (passage: number): number => {
    const { paragraph } = passages[passage].sentence;
    const told: number[] = [];
    for (let before = passage - 1; before >= 0 && passages[before].sentence.paragraph === paragraph; before--)
      drafts.forEach((draft, i) => {
        const isTold = isWhole(draft) && draft.scenes.some((scene) => scene.passage.index === before);
        if (isTold && !told.includes(i)) told.push(i);
      });
    return told.length === 1 || heads[passage].dates.length > 0 ? (told[0] ?? -1) : -1;
  };
  const toldBy = (draft: Draft, passage: number) =>
    draft.scenes.filter((scene) => scene.passage.index <= passage).length;
  const owner = (passage: number): number => {
    const here = drafts.findIndex(
      (draft) => isDeed(draft) && draft.scenes.some((scene) => scene.passage.index === passage),
    );
    if (here >= 0) return here;
    const beside = all[passage].length > 0 ? toldInParagraph(passage) : -1;
    if (beside >= 0) return beside;
    const told = drafts.map((draft) => (isDeed(draft) ? toldBy(draft, passage) : 0));
    const most = Math.max(...told);
    return most > 0 ? told.indexOf(most) : drafts.findIndex(isDeed);
  };
  const owners = all.map((_, passage) => owner(passage));
  return (draft) => all.flatMap((list, passage) => (owners[passage] === draft ? list : []));
}

/** Not an arrest: who is held responsible is so for what the arrest answers. */
const isDeed = (draft: Draft): boolean => [...familiesOf(framesOf(draft))].some((family) => family !== 'custody');

/** Who did one of several attacks that are told as one did them all. */
const isWhole = (draft: Draft): boolean => isDeed(draft) && draft.partOf === undefined;
