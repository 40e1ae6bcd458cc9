import type { Frame } from '../event/frame.ts';
import { type Draft, datesOf, framesOf, placesOf } from './draft.ts';
import { familiesOf } from './family.ts';
import { datesConflict, isAfter, isAftermath, placesConflict, type Scene, samePlace } from './scene.ts';
import { sidesOf } from './side.ts';

/**
 * What speaks for and against a scene telling of an incident that the report has told of before. Whole numbers so
 * that the sum is exact; the incident with the highest sum of at least `THRESHOLD` takes the scene.
 */
const WEIGHTS = {
  /** The incident told of last; more when the same paragraph goes on. */
  focus: 1,
  sameParagraph: 1,
  /** The incident that the report opened with, and an event of the same kind without a place or date of its own. */
  lead: 1,
  sameDate: 3,
  otherDate: -8,
  /** Another voice may date the same event a few days off. */
  disputedDate: -1,
  samePlace: 3,
  /** The same district or province. */
  sameArea: 1,
  otherPlace: -6,
  /** "In Kano, ...": the sentence opens at another place. */
  setElsewhere: -4,
  /** Another country, with nothing finer said on one side. */
  otherCountry: -3,
  sameKind: 2,
  otherFamily: -8,
  sameActor: 2,
  otherActor: -5,
  /** "the attack" points back. */
  definite: 3,
  /** "a strike on Jan. 1": an event introduced with a time or place of its own. */
  introduced: -3,
  /** Dated, or placed, where the incident told of so far is not, or elsewhere. */
  newDate: -2,
  newPlace: -2,
  /** Both sides act by name and no name is shared. */
  otherName: -2,
  /** Words of the very sentence set the two apart. */
  setApart: -12,
  /** "another attack" points away. */
  other: -8,
  /** "the second blast" is the second told of, and not the first. */
  sameOrdinal: 8,
  /** One of several told in sum: at a place of its own, with people of its own. */
  ofSum: -8,
  otherOrdinal: -8,
  /** Says only what happened to people: never opens an incident while one is being told. */
  outcomeOnly: 4,
  /** Told in a list's next item, at a place or time of its own. */
  otherItem: -12,
} as const;

const THRESHOLD = 2;

/** Gathers scenes, in text order, into incidents. Deterministic; ties go to the incident told of last. */
export function gather(told: readonly Scene[]): Draft[] {
  const scenes = announced(told);
  const drafts: { scenes: Scene[] }[] = [];
  let focus = -1;
  for (const scene of scenes.filter((one) => !one.headline)) {
    const scores = drafts.map((draft, i) => score(scene, draft, i === focus, i === 0));
    const highest = Math.max(...scores);
    const best = scores[focus] === highest ? focus : scores.indexOf(highest);
    if (best >= 0 && highest >= THRESHOLD) {
      drafts[best].scenes.push(scene);
      if (!scene.aside) focus = best;
    } else if (opensIncident(scene)) {
      drafts.push({ scenes: [scene] });
      if (!scene.aside) focus = drafts.length - 1;
    }
  }
  for (const scene of scenes.filter((one) => one.headline).reverse()) addHeadline(scene, drafts);
  return drafts;
}

/** What a report tells first sums up where its headline does ("String of attacks leaves 19 dead"). */
function announced(scenes: readonly Scene[]): readonly Scene[] {
  const lead = scenes.findIndex((scene) => !scene.headline);
  const sums = scenes.some(({ headline, sum }) => headline && sum);
  return sums ? scenes.map((scene, i) => (i === lead ? { ...scene, sum: true } : scene)) : scenes;
}

/** A headline announces what the report tells, in fewer words and wider places: it goes to what it fits best. */
function addHeadline(scene: Scene, drafts: { scenes: Scene[] }[]): void {
  const scores = drafts.map((draft, i) => score(scene, draft, false, i === 0));
  if (drafts.length > 0) drafts[scores.indexOf(Math.max(...scores))].scenes.unshift(scene);
  else if (opensIncident(scene)) drafts.unshift({ scenes: [scene] });
}

function score(scene: Scene, draft: Draft, isFocus: boolean, isLead: boolean): number {
  let sum = byDate(scene, draft) + byPlace(scene, draft) + byKind(scene, draft) + byActor(scene, draft);
  sum += byOrdinal(scene, draft) + (isOneOf(scene, draft) ? WEIGHTS.ofSum : 0);
  if (isNextItem(scene, draft)) sum += WEIGHTS.otherItem;
  if (isFocus) {
    sum += WEIGHTS.focus;
    const last = draft.scenes.at(-1)!.passage.sentence;
    if (last.paragraph === scene.passage.sentence.paragraph) sum += WEIGHTS.sameParagraph;
  }
  if (isLead) sum += WEIGHTS.lead;
  if (draft.scenes.some((other) => other.passage === scene.passage)) sum += WEIGHTS.setApart;
  if (scene.definite) sum += WEIGHTS.definite;
  else if (scene.introduced) sum += WEIGHTS.introduced;
  if (scene.other && !sharesDate(scene, draft) && !draft.scenes.some((told) => sameOrdinal(told, scene)))
    sum += WEIGHTS.other;
  if (!namesEvent(scene)) sum += WEIGHTS.outcomeOnly;
  return sum;
}

const namesEvent = (scene: Scene): boolean =>
  scene.frames.some((frame) => frame.mention.weight === 'event') || tellsEvent(scene);

function byDate(scene: Scene, draft: Draft): number {
  const told = firstDates(draft);
  if (scene.days.some((day) => draftDays(draft).length > 0 && !draftDays(draft).includes(day)))
    return WEIGHTS.otherDate;
  if (scene.dates.length === 0) return 0;
  if (told.length === 0) return tellsEvent(scene) && !draft.scenes.every((one) => one.headline) ? WEIGHTS.newDate : 0;
  if (datesConflict(scene.dates, told) && comesOf(scene, told)) return 0;
  if (datesConflict(scene.dates, told))
    return scene.attributed && nearby(scene, draft) ? WEIGHTS.disputedDate : WEIGHTS.otherDate;
  return sharesDate(scene, draft) && !isElsewhere(scene, draft) ? WEIGHTS.sameDate : 0;
}

/** "One of the wounded died on Friday": the later end of one person, at no other place. */
const comesOf = ({ frames, casualties, dates }: Scene, told: Scene['dates']): boolean =>
  frames.every(isAftermath) &&
  isAfter(dates, told) &&
  casualties.every(
    ({ people }) => people.low === 1 && (people.definite || people.ofKnown || people.quantity !== undefined),
  );

/** "The same day, gunmen shot dead a judge in Jalalabad": an event of its own in another town shares no more than its day. */
const isElsewhere = (scene: Scene, draft: Draft): boolean =>
  scene.casualties.length > 0 &&
  tellsEvent(scene) &&
  placesConflict(scene.places.filter(isFine), placesOf(draft).filter(isFine));

const draftDays = (draft: Draft): string[] => draft.scenes.flatMap((scene) => scene.days);

/** Names an event itself, or says whom somebody hit and when; not what "the attack" did. */
const tellsEvent = (scene: Scene): boolean =>
  !scene.definite &&
  (scene.introduced ||
    scene.frames.some(
      ({ mention, targets, dates }) =>
        mention.weight === 'event' ||
        (mention.weight === 'light' && mention.kinds.length > 0 && targets.length > 0 && dates.length > 0),
    ));

/** The dates first given for an incident: what is added later may be another voice's, or mistaken. */
function firstDates(draft: Draft): Scene['dates'] {
  return draft.scenes.find((scene) => scene.dates.length > 0)?.dates ?? [];
}

function sharesDate(scene: Scene, draft: Draft): boolean {
  const told = new Set(datesOf(draft).map((date) => date.edtf));
  return scene.dates.some((date) => date.edtf !== null && told.has(date.edtf));
}

const DISPUTED_DAYS = 3;

function nearby(scene: Scene, draft: Draft): boolean {
  const days = (dates: Scene['dates']) =>
    dates.flatMap((date) => (date.earliest ? [Date.parse(date.earliest) / 86_400_000] : []));
  return days(scene.dates).some((a) => days(datesOf(draft)).some((b) => Math.abs(a - b) <= DISPUTED_DAYS));
}

function byPlace(scene: Scene, draft: Draft): number {
  const told = placesOf(draft);
  if (scene.places.length === 0 || told.length === 0) return 0;
  const elsewhere = opensAtPlace(scene) && !scene.definite ? WEIGHTS.setElsewhere : 0;
  if (placesConflict(scene.places, told))
    return scene.places.every((place) => place.level === 'country')
      ? WEIGHTS.otherCountry
      : WEIGHTS.otherPlace + elsewhere;
  const local = (place: { level: string }) => place.level !== 'country' && place.level !== 'site';
  const shared = scene.places.filter((x) => local(x) && told.some((y) => samePlace(x, y)));
  if (shared.length > 0) return shared.some((x) => x.level === 'settlement') ? WEIGHTS.samePlace : WEIGHTS.sameArea;
  const isNew = tellsEvent(scene) && scene.places.some(isFine) && told.some(isFine);
  return isNew ? WEIGHTS.newPlace : 0;
}

/** "In Kano, gunmen killed ten": a place of the event opens the sentence, with people hit there. */
const opensAtPlace = ({ casualties, places }: Scene): boolean =>
  casualties.length > 0 && places.some((place) => isFine(place) && place.from <= OPENING);

/** Words that may stand before the place: a mark, "Also in", "In the city of". */
const OPENING = 4;

const isFine = (place: { level: string }): boolean => place.level === 'settlement' || place.level === 'district';

function byKind(scene: Scene, draft: Draft): number {
  const [mine, theirs] = [familiesOf(scene.frames), familiesOf(draft.scenes[0].frames)];
  if (mine.size > 0 && theirs.size > 0 && ![...mine].some((family) => theirs.has(family))) return WEIGHTS.otherFamily;
  if (!namesEvent(scene) && theirs.has('violence')) return WEIGHTS.sameKind;
  const told = new Set(framesOf(draft).flatMap((frame) => frame.mention.kinds));
  return scene.frames.some((frame) => frame.mention.kinds.some((kind) => told.has(kind))) ? WEIGHTS.sameKind : 0;
}

/**
 * Events told in sequence ("the first blast ..., the second ..."); a second one follows what was told without number.
 */
function byOrdinal(scene: Scene, draft: Draft): number {
  if (scene.ordinal === null) return 0;
  if (draft.scenes.some((told) => sameOrdinal(told, scene))) return WEIGHTS.sameOrdinal;
  const numbered = draft.scenes.some((told) => told.ordinal !== null || told.sum);
  return numbered || scene.ordinal > 1 ? WEIGHTS.otherOrdinal : 0;
}

/** "A series of bombings killed 60. A car bomb in Sadr City killed 22": at a place that the sum does not name. */
function isOneOf(scene: Scene, draft: Draft): boolean {
  if (scene.definite || scene.sum || !draft.scenes[0].sum) return false;
  if (scene.casualties.length === 0 && !tellsEvent(scene)) return false;
  const told = placesOf(draft);
  return scene.places.some((place) => isFine(place) && !told.some((other) => samePlace(place, other)));
}

/** Opens a list's item that nothing of the incident stands in, with a place, time or event of its own. */
function isNextItem(scene: Scene, draft: Draft): boolean {
  if (scene.item === null || scene.definite || draft.scenes.some(({ item }) => item === scene.item)) return false;
  return scene.dates.length > 0 || scene.places.some(isFine) || tellsEvent(scene);
}

const sameOrdinal = (a: Scene, b: Scene): boolean => a.ordinal !== null && a.ordinal === b.ordinal;

function byActor(scene: Scene, draft: Draft): number {
  const events = (frames: readonly Frame[]) => frames.filter((frame) => frame.mention.weight === 'event');
  const [mine, theirs] = [sidesOf(events(scene.frames)), sidesOf(events(framesOf(draft)))];
  if (mine.size === 0 || theirs.size === 0)
    return scene.frames.some((frame) => frame.agents.some((agent) => agent.pronoun)) ? WEIGHTS.sameActor : 0;
  if (![...mine].some((side) => theirs.has(side))) return WEIGHTS.otherActor;
  const [a, b] = [namesOf(scene.frames), namesOf(framesOf(draft))];
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name)) ? WEIGHTS.otherName : WEIGHTS.sameActor;
}

/** Keys of the known bodies that act. */
function namesOf(frames: Draft['scenes'][number]['frames']): string[] {
  const acting = frames.filter((frame) => frame.mention.weight === 'event').flatMap((frame) => frame.agents);
  return acting.flatMap((agent) => agent.actor?.actor ?? []);
}

/**
 * A scene opens an incident when it names an event, tells of casualties, or says whom somebody hit, and when, who, or
 * where in a list.
 */
function opensIncident(scene: Scene): boolean {
  if (scene.casualties.length > 0 || scene.frames.some((frame) => frame.mention.weight === 'event')) return true;
  const listed = scene.item !== null && scene.places.some(isFine);
  return scene.frames.some(
    ({ mention, targets, agents, dates }) =>
      mention.kinds.length > 0 &&
      (targets.length > 0 || (listed && mention.form === 'noun')) &&
      (listed || dates.length > 0 || agents.some((agent) => agent.actor)),
  );
}
