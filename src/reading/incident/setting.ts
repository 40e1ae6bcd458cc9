import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import type { Survey } from '../survey.ts';
import { type Draft, datesOf, framesOf, placesOf } from './draft.ts';
import { familiesOf } from './family.ts';
import { datesConflict, isHeadline } from './scene.ts';
import type { Told } from './where.ts';

/**
 * The place that the report was at when it told of an incident without saying where: what "there", "the town" or "the
 * market" points back to, the whole that the incident is a part of, the place told last, and for the report's first
 * incident the title's place or the agency's place line. `told` is what the incident's own sentences say.
 */
export function carriedPlaces(draft: Draft, survey: Survey, told: readonly Told[]): readonly Told[] {
  const first = draft.scenes[0].passage.index;
  const before = survey.passages.slice(0, first).reverse();
  if (draft.scenes.some(({ passage }) => pointsBack(passage, before, survey))) return lastPlace(before, survey);
  if (!familiesOf(framesOf(draft)).has('violence') || draft.scenes.some((scene) => scene.other)) return [];
  const isLead = survey.drafts[0] === draft;
  const candidates: (() => readonly Told[])[] = [
    () => (draft.partOf === undefined ? [] : wholePlaces(survey.drafts[draft.partOf], survey)),
    () =>
      onlyPlace(
        before.slice(0, REACH).filter((passage) => isSameTime(draft, passage, survey)),
        survey,
      ),
    () => (isLead && survey.passages[0] !== draft.scenes[0].passage ? titlePlaces(survey.passages[0]) : []),
    () => (isLead ? placeLine(survey.passages) : []),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found.length > 0 && isInCountry(found, told, survey)) return found;
  }
  return [];
}

/**
 * "Officers called to the 3100 block of Hazel Street found ...": the first address in the sentences that follow what
 * the report opens with, for its first incident where that has no address of its own.
 */
export function sceneAddress(draft: Draft, survey: Survey, told: readonly Told[]): Told[] {
  if (survey.drafts[0] !== draft || told.some(({ mention }) => mention.type === ADDRESS)) return [];
  const first = draft.scenes[0].passage.index;
  const others = new Set(survey.drafts.slice(1).flatMap(({ scenes }) => scenes.map(({ passage }) => passage)));
  for (const passage of survey.passages.slice(first, first + SCENE)) {
    if (others.has(passage)) continue;
    const mention = passage.places.some(isAddress) ? survey.locationsOf(passage).find(isAddress) : undefined;
    if (mention) return [{ passage, mention }];
  }
  return [];
}

/** Sentences in which a report comes to the address of what it opened with. */
const SCENE = 6;
const ADDRESS = 'address';
const isAddress = ({ type }: PlaceMention): boolean => type === ADDRESS;

/** Sentences back in which a place is still the place of what is told. */
const REACH = 2;

/** "there", "in the village", "the market" of which a sentence before has told. */
function pointsBack(passage: Passage, before: readonly Passage[], survey: Survey): boolean {
  const { sentence, places } = passage;
  return (
    sentence.words.some((_, at) => survey.pointsBack(passage, at)) ||
    places.some(
      (place) =>
        place.level === 'site' &&
        place.core === '' &&
        survey.nominals.definite.has(sentence.words[place.from - 1]?.lower ?? '') &&
        before.some((other) => other.places.some(({ level, type }) => level === 'site' && type === place.type)),
    )
  );
}

/** The last settlement told before, or the last wider place where there is none. */
function lastPlace(before: readonly Passage[], survey: Survey): Told[] {
  for (const passage of before) {
    const last = finest(survey.locationsOf(passage)).at(-1);
    if (last) return [{ passage, mention: last }];
  }
  return [];
}

/** The place of the nearest sentence that has one; of several that rank alike none can be told apart. */
function onlyPlace(before: readonly Passage[], survey: Survey): Told[] {
  for (const passage of before) {
    const places = survey.locationsOf(passage);
    const found = finest(places);
    if (found.length > 1) return [];
    const sites = passage === before[0] ? places.filter(({ level }) => level === 'site') : [];
    const all = new Set([...(sites.length === 1 ? sites : []), ...found]);
    if (all.size > 0) return [...all].map((mention) => ({ passage, mention }));
  }
  return [];
}

/** The places of the finest level that is told, sites without a name left out. */
function finest(places: readonly PlaceMention[]): PlaceMention[] {
  for (const level of ['settlement', 'district', 'province', 'site'] as const) {
    const found = places.filter((place) => place.level === level && (level !== 'site' || place.core !== ''));
    if (found.length > 0) return found;
  }
  return [];
}

/** Nothing that is dated otherwise is told of the place, and an incident with a date of its own shares it. */
function isSameTime(draft: Draft, passage: Passage, survey: Survey): boolean {
  const own = datesOf(draft);
  const others = passage.dates.flatMap((date) => survey.dates.get(date) ?? []);
  if (datesConflict(own, others)) return false;
  return own.length === 0 || others.length > 0 || (survey.drafts[0] === draft && own.every(isDay));
}

const isDay = ({ precision }: { readonly precision: string }): boolean => precision === 'day';

function wholePlaces(whole: Draft, survey: Survey): Told[] {
  const places = placesOf(whole);
  return survey.passages.flatMap((passage) =>
    passage.places.filter((mention) => places.includes(mention)).map((mention) => ({ passage, mention })),
  );
}

function titlePlaces(title: Passage): Told[] {
  if (!isHeadline(title)) return [];
  return title.places.filter(({ role }) => role === undefined).map((mention) => ({ passage: title, mention }));
}

/** "KABUL, Afghanistan (AP) -". */
function placeLine(passages: readonly Passage[]): Told[] {
  return passages.flatMap((passage) =>
    passage.places.filter((place) => place.dateline).map((mention) => ({ passage, mention })),
  );
}

/** A country that the incident's own sentences name holds the place too. */
function isInCountry(found: readonly Told[], told: readonly Told[], survey: Survey): boolean {
  const named = new Set(told.flatMap(({ mention }) => survey.countryOf(mention) ?? []));
  return named.size === 0 || found.some(({ mention }) => named.has(survey.countryOf(mention) ?? ''));
}
