import type { Kind } from '../../model/index.ts';
import { coordinated } from '../clause.ts';
import type { PlaceMention } from '../place/mention.ts';
import { casualtiesOf, type Draft, datesOf, framesOf } from './draft.ts';
import { familiesOf } from './family.ts';
import { datesConflict, type Scene, samePlace } from './scene.ts';

/**
 * Ties incidents that are parts of one told in sum: after "a string of attacks" with a total, the attacks told one by
 * one on the same days are parts of it and not added to it.
 */
export function withParts(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.findIndex(isAggregate);
  if (whole < 0) return [...drafts];
  return drafts.map((draft, i) => {
    const follows =
      i > whole && draft.partOf === undefined && !datesConflict(finestDates(draft), finestDates(drafts[whole]));
    return follows && isOfKind(draft, drafts[whole]) && isSmaller(draft, drafts[whole])
      ? { ...draft, partOf: whole }
      : draft;
  });
}

/** The days told, or all dates where there is none: "the worst attack this year" dates nothing finer. */
function finestDates(draft: Draft): Scene['dates'] {
  const days = datesOf(draft).filter(({ precision }) => precision === 'day');
  return days.length > 0 ? days : datesOf(draft);
}

/** Opens with a sum, and has a toll of its own, or events in sequence or in a list told after it. */
function isAggregate(draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  const inSequence = drafts.some(({ scenes: [first] }, i) => i > at && (first.ordinal !== null || first.item !== null));
  const sums = draft.scenes.find((scene) => scene.sum || !scene.headline);
  return sums?.sum === true && sums.item === null && (casualtiesOf(draft).length > 0 || inSequence);
}

/** An arrest, an attack set apart by words, or one told beside the sum in its sentence is no part of it. */
function isOfKind(part: Draft, whole: Draft): boolean {
  const [mine, theirs] = [part, whole].map((draft) => familiesOf(framesOf(draft)));
  const apart = part.scenes[0].other && part.scenes[0].ordinal === null;
  const beside = part.scenes[0].passage === whole.scenes[0].passage;
  return [...mine].some((family) => theirs.has(family)) && !apart && !beside;
}

/** A part does not outnumber the whole. */
function isSmaller(part: Draft, whole: Draft): boolean {
  const largest = (draft: Draft) => Math.max(0, ...casualtiesOf(draft).map((casualty) => casualty.people.low ?? 0));
  return casualtiesOf(whole).length === 0 || largest(part) <= largest(whole);
}

/**
 * One event word for several places ("attacked the town of X as well as the localities of Y and Z") makes an incident
 * a place: beside the one that the report goes on about; as parts where it gives a toll for them together; else each
 * for itself. Only for attacks: places looted or burnt in one sweep stay together.
 */
export function apartByPlace(drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  const kept = drafts.map((draft, i) => {
    const scene = draft.scenes.find((one) => coordinatedPlaces(one).length > 1);
    if (!scene) return draft;
    const places = coordinatedPlaces(scene);
    const home = places.find((place) => toldElsewhere(place, scene, draft));
    if (!home && scene.casualties.length === 0 && isSettledElsewhere(draft, scene)) {
      made.push(...places.map((place) => ({ scenes: [scene], place })));
      return { ...draft, scenes: draft.scenes.filter((other) => other !== scene) };
    }
    const sum = casualtiesOf(draft).length > 0;
    const others = home ? places.filter((place) => place !== home) : sum ? places : places.slice(1);
    made.push(...others.map((place) => ({ scenes: [onlyEvent(scene)], place, ...(!home && sum && { partOf: i }) })));
    return home || sum ? draft : { ...draft, place: places[0] };
  });
  return [...kept, ...made];
}

/** The incident has a settlement of its own in another scene. */
function isSettledElsewhere(draft: Draft, scene: Scene): boolean {
  return draft.scenes.some((other) => other !== scene && other.places.some((place) => place.level === 'settlement'));
}

/** Another scene of the incident is at that place. */
function toldElsewhere(place: PlaceMention, scene: Scene, draft: Draft): boolean {
  return draft.scenes.some(
    (other) => other !== scene && other.places.some((p) => p.level === 'settlement' && samePlace(p, place)),
  );
}

const ATTACKS: ReadonlySet<Kind> = new Set([
  'other',
  'bombing',
  'shooting',
  'airstrike',
  'shelling',
  'rocket-or-missile',
  'battle',
  'assault',
  'killing',
]);

/** The settlements listed for one attack, each once. */
function coordinatedPlaces(scene: Scene): PlaceMention[] {
  const attacks = scene.frames.filter(
    ({ mention }) => mention.weight === 'event' && mention.kinds.some((kind) => ATTACKS.has(kind)),
  );
  const settlements = attacks.flatMap((frame) => frame.places.filter((place) => place.level === 'settlement'));
  const timed =
    scene.casualties.length > 0 || scene.days.length > 0 || scene.dates.some((date) => date.precision === 'day');
  const listed = settlements.some((place) =>
    settlements.some(
      (other) => other !== place && (sameGroup(place, other) || (timed && isListed(scene, place, other))),
    ),
  );
  return listed
    ? settlements.filter((place, i) => settlements.findIndex((other) => samePlace(other, place)) === i)
    : [];
}

/** "the towns of X and Y". */
const sameGroup = (a: PlaceMention, b: PlaceMention): boolean => a.group !== undefined && a.group === b.group;

/** "in X, Y and Z", of an event on one day or with a toll. */
function isListed({ passage: { tree } }: Scene, a: PlaceMention, b: PlaceMention): boolean {
  return coordinated(tree, tree.nodeOf[a.to - 1]).includes(tree.nodeOf[b.to - 1]);
}

/** The event alone: its casualties stay with the incident that sums them up. */
function onlyEvent(scene: Scene): Scene {
  return {
    ...scene,
    frames: scene.frames.filter((frame) => frame.mention.weight === 'event').slice(0, 1),
    casualties: [],
  };
}
