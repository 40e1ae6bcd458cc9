import type { Casualty } from '../casualty/casualty.ts';
import type { ResolvedDate } from '../date/index.ts';
import type { Frame } from '../event/frame.ts';
import type { PlaceMention } from '../place/mention.ts';
import { type Scene, samePlace } from './scene.ts';

/** An incident in the making: the scenes of a report that tell of it. */
export interface Draft {
  readonly scenes: readonly Scene[];
  /** The incident that this one is a part of, by position in the list of drafts. */
  readonly partOf?: number;
  /** Only this place of a scene that names several ("the towns of X and Y"). */
  readonly place?: PlaceMention;
}

export const framesOf = (draft: Draft): Frame[] => draft.scenes.flatMap((scene) => scene.frames);
export const casualtiesOf = (draft: Draft): Casualty[] => draft.scenes.flatMap((scene) => scene.casualties);
export const datesOf = (draft: Draft): ResolvedDate[] => draft.scenes.flatMap((scene) => scene.dates);

/** Places of the draft's scenes, each once, in text order. */
export function placesOf(draft: Draft): PlaceMention[] {
  const all = draft.place ? [draft.place] : draft.scenes.flatMap((scene) => scene.places);
  return all.filter(
    (place, i) => all.findIndex((other) => other.level === place.level && samePlace(other, place)) === i,
  );
}
