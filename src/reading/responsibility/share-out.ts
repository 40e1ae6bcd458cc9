import { type Draft, framesOf } from '../incident/draft.ts';
import { familiesOf } from '../incident/family.ts';
import type { Responsibility } from './holder.ts';

/**
 * A statement of responsibility belongs to the incident told in its sentence; else to the one that most has been told
 * of so far, which is what a report means by "claimed responsibility".
 */
export function shareOut(
  all: readonly (readonly Responsibility[])[],
  drafts: readonly Draft[],
): (draft: number) => Responsibility[] {
  const toldBy = (draft: Draft, passage: number) =>
    draft.scenes.filter((scene) => scene.passage.index <= passage).length;
  const owner = (passage: number): number => {
    const here = drafts.findIndex(
      (draft) => isDeed(draft) && draft.scenes.some((scene) => scene.passage.index === passage),
    );
    if (here >= 0) return here;
    const told = drafts.map((draft) => (isDeed(draft) ? toldBy(draft, passage) : 0));
    const most = Math.max(...told);
    return most > 0 ? told.indexOf(most) : drafts.findIndex(isDeed);
  };
  const owners = all.map((_, passage) => owner(passage));
  return (draft) => all.flatMap((list, passage) => (owners[passage] === draft ? list : []));
}

/** Not an arrest: who is held responsible is so for what the arrest answers. */
const isDeed = (draft: Draft): boolean => [...familiesOf(framesOf(draft))].some((family) => family !== 'custody');
