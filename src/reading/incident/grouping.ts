import { type Draft, datesOf, familiesOf, framesOf, placesOf } from './draft.ts';
import { datesConflict, placesConflict, type Scene, samePlace } from './scene.ts';

/**
 * What speaks for and against a scene telling of an incident that the report has told of before. Whole numbers so
 * that the sum is exact; the incident with the highest sum of at least `THRESHOLD` takes the scene.
 */
const WEIGHTS = {
  /** The incident told of last. */
  focus: 3,
  /** The incident that the report opened with. */
  lead: 2,
  sameDate: 3,
  otherDate: -8,
  samePlace: 3,
  otherPlace: -5,
  sameKind: 1,
  otherFamily: -8,
  sameActor: 1,
  otherActor: -3,
  /** "the attack" */
  definite: 2,
  /** "another attack" */
  other: -8,
  /** Says only what happened to people: never opens an incident while one is being told. */
  outcomeOnly: 3,
} as const;

const THRESHOLD = 2;

/** Gathers scenes, in text order, into incidents. Deterministic; ties go to the earlier incident. */
export function gather(scenes: readonly Scene[]): Draft[] {
  const drafts: { scenes: Scene[] }[] = [];
  let focus = -1;
  for (const scene of scenes) {
    const scores = drafts.map((draft, i) => score(scene, draft, i === focus, i === 0));
    const best = scores.indexOf(Math.max(...scores));
    if (best >= 0 && scores[best] >= THRESHOLD) {
      drafts[best].scenes.push(scene);
      focus = best;
    } else if (opensIncident(scene)) {
      drafts.push({ scenes: [scene] });
      focus = drafts.length - 1;
    }
  }
  return drafts;
}

function score(scene: Scene, draft: Draft, isFocus: boolean, isLead: boolean): number {
  const frames = framesOf(draft);
  let sum = 0;
  if (isFocus) sum += WEIGHTS.focus;
  if (isLead) sum += WEIGHTS.lead;
  sum += byDate(scene, draft) + byPlace(scene, draft) + byKind(scene, draft) + byActor(scene, draft);
  if (scene.definite) sum += WEIGHTS.definite;
  if (scene.other && frames.length > 0 && !sharesDate(scene, draft)) sum += WEIGHTS.other;
  if (scene.frames.every((frame) => frame.mention.weight === 'outcome')) sum += WEIGHTS.outcomeOnly;
  return sum;
}

function byDate(scene: Scene, draft: Draft): number {
  const told = datesOf(draft);
  if (scene.dates.length === 0 || told.length === 0) return 0;
  if (datesConflict(scene.dates, told)) return WEIGHTS.otherDate;
  return sharesDate(scene, draft) ? WEIGHTS.sameDate : 0;
}

function sharesDate(scene: Scene, draft: Draft): boolean {
  const told = new Set(datesOf(draft).map((date) => date.edtf));
  return scene.dates.some((date) => date.edtf !== null && told.has(date.edtf));
}

function byPlace(scene: Scene, draft: Draft): number {
  const told = placesOf(draft);
  if (scene.places.length === 0 || told.length === 0) return 0;
  if (placesConflict(scene.places, told)) return WEIGHTS.otherPlace;
  const local = (place: { level: string }) => place.level !== 'country' && place.level !== 'site';
  return scene.places.some((x) => local(x) && told.some((y) => samePlace(x, y))) ? WEIGHTS.samePlace : 0;
}

function byKind(scene: Scene, draft: Draft): number {
  const [mine, theirs] = [familiesOf(scene.frames), familiesOf(framesOf(draft))];
  if (mine.size > 0 && theirs.size > 0 && ![...mine].some((family) => theirs.has(family))) return WEIGHTS.otherFamily;
  const told = new Set(framesOf(draft).flatMap((frame) => frame.mention.kinds));
  return scene.frames.some((frame) => frame.mention.kinds.some((kind) => kind !== 'other' && told.has(kind)))
    ? WEIGHTS.sameKind
    : 0;
}

function byActor(scene: Scene, draft: Draft): number {
  const actors = (frames: Draft['scenes'][number]['frames']) =>
    new Set(frames.flatMap((f) => f.agents.flatMap((a) => a.actor?.actor ?? [])));
  const [mine, theirs] = [actors(scene.frames), actors(framesOf(draft))];
  if (mine.size === 0 || theirs.size === 0) return 0;
  return [...mine].some((actor) => theirs.has(actor)) ? WEIGHTS.sameActor : WEIGHTS.otherActor;
}

/** A scene opens an incident when it names an event, or tells of casualties. */
function opensIncident(scene: Scene): boolean {
  return scene.casualties.length > 0 || scene.frames.some((frame) => frame.mention.weight === 'event');
}
