import type { Place, PlaceLevel } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import type { SpanMaker } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { type Draft, framesOf, placesOf } from './draft.ts';
import { carriedPlaces, sceneAddress } from './setting.ts';

/** A place mention with the sentence that it stands in. */
export interface Told {
  readonly passage: Passage;
  readonly mention: PlaceMention;
}

/**
 * Places of the incident, most specific first: those of its own clauses; where these name no more than a country or a
 * nameless site, those of the sentences around them; where these say nothing either, the place that the report was at.
 */
export function whereOf(draft: Draft, survey: Survey, spans: SpanMaker): Place[] {
  const own = placesOf(draft).map((mention) => ({ passage: passageOf(mention, draft, survey), mention }));
  const near = draft.place || own.some(isNamed) ? own : [...own, ...aroundOf(draft, survey, own)];
  const told = draft.place || near.some(isNamed) ? near : [...near, ...carriedPlaces(draft, survey, near)];
  const addressed = draft.place ? told : [...told, ...sceneAddress(draft, survey, told)];
  const found = withOuter(addressed).flatMap(({ passage, mention }) => {
    const place = survey.placeOf(mention, spans);
    return place ? [{ place, rank: rankOf(passage, mention, place.level) }] : [];
  });
  const unique = found.filter(
    ({ place }, i) =>
      found.findIndex(({ place: other }) => other.name === place.name && other.level === place.level) === i,
  );
  return unique.toSorted((a, b) => a.rank - b.rank).map(({ place }) => place);
}

/** Says more than a country, "a market" or "the West Side". */
const isNamed = ({ mention: { level, core } }: Told): boolean => level !== 'country' && core !== '';

/** The sentence that a place stands in: one of the draft's, or the head of its entry. */
const passageOf = (mention: PlaceMention, { scenes }: Draft, survey: Survey): Passage =>
  [...scenes.map(({ passage }) => passage), ...survey.passages].find(({ places }) => places.includes(mention))!;

/** What the draft's sentences say of place and neither another incident's clause nor a speaker's claims. */
function aroundOf(draft: Draft, survey: Survey, own: readonly Told[]): Told[] {
  const mine = new Set(framesOf(draft));
  const taken = new Set(
    survey.drafts.flatMap((other) => framesOf(other).flatMap((frame) => (mine.has(frame) ? [] : frame.places))),
  );
  const isSite = own.some(({ mention }) => mention.level === 'site');
  return draft.scenes.flatMap(({ passage }) =>
    survey
      .locationsOf(passage)
      .filter((mention) => !taken.has(mention) && !(isSite && mention.level === 'site'))
      .map((mention) => ({ passage, mention })),
  );
}

/** Each place with what its words say it lies in ("Kahbub in Lahij governorate"). */
function withOuter(told: readonly Told[]): Told[] {
  const all = told.flatMap(({ passage, mention }) => chain(passage, mention).map((one) => ({ passage, mention: one })));
  return all.filter(({ mention }, i) => all.findIndex((other) => other.mention === mention) === i);
}

function chain({ places }: Passage, mention: PlaceMention): PlaceMention[] {
  const links = [mention];
  for (let outer = outerOf(places, mention); outer && !links.includes(outer); outer = outerOf(places, outer))
    links.push(outer);
  return links;
}

const outerOf = (places: readonly PlaceMention[], { within }: PlaceMention): PlaceMention | undefined =>
  within === undefined ? undefined : places[within];

const LEVELS: readonly PlaceLevel[] = ['site', 'settlement', 'district', 'province', 'country'];

/** A quarter of a town comes before its town, though districts are wider than towns. */
function rankOf(passage: Passage, mention: PlaceMention, level: PlaceLevel): number {
  const outer = chain(passage, mention).slice(1);
  return Math.min(
    LEVELS.indexOf(level),
    ...outer.map((place, i) => LEVELS.indexOf(place.level) - (outer.length - i) / (outer.length + 1)),
  );
}
