import type { Kind } from '../../model/index.ts';
import { dependents, isRelation } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { PlaceMention } from '../place/mention.ts';
import { casualtiesOf, type Draft, datesOf, framesOf } from './draft.ts';
import { datesConflict, type Scene, samePlace } from './scene.ts';

/**
 * Ties incidents that are parts of one told in sum: after "a string of attacks" with a total, the attacks told one by
 * one on the same days are parts of it and not added to it.
 */
export function withParts(drafts: readonly Draft[], lexicon: EventLexicon): Draft[] {
  const whole = drafts.findIndex((draft) => isAggregate(draft, lexicon) && casualtiesOf(draft).length > 0);
  if (whole < 0) return [...drafts];
  return drafts.map((draft, i) => {
    const follows = i > whole && draft.partOf === undefined && !datesConflict(datesOf(draft), datesOf(drafts[whole]));
    return follows && isSmaller(draft, drafts[whole]) ? { ...draft, partOf: whole } : draft;
  });
}

function isAggregate(draft: Draft, lexicon: EventLexicon): boolean {
  const [first] = draft.scenes;
  return framesOf({ scenes: [first] }).some(({ mention }) => mention.form === 'noun' && sumsUp(mention, lexicon));
}

/** "a series of bombings", "twin attacks", "multiple attacks". */
function sumsUp({ passage, node }: EventMention, { aggregates }: EventLexicon): boolean {
  const { tree } = passage;
  if (tree.xpos[node] !== 'NNS') return false;
  const head = tree.head[node];
  const collective = head >= 0 && isRelation(tree.rel[node], 'nmod') && aggregates.has(tree.lemma[head].toLowerCase());
  return (
    collective ||
    dependents(tree, node, 'amod', 'nummod', 'compound', 'det').some((child) =>
      aggregates.has(tree.lemma[child].toLowerCase()),
    )
  );
}

/** A part does not outnumber the whole. */
function isSmaller(part: Draft, whole: Draft): boolean {
  const largest = (draft: Draft) => Math.max(0, ...casualtiesOf(draft).map((casualty) => casualty.people.low ?? 0));
  return largest(part) <= largest(whole);
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
  const listed = settlements.some(
    (place) => place.group !== undefined && settlements.some((other) => other !== place && other.group === place.group),
  );
  return listed
    ? settlements.filter((place, i) => settlements.findIndex((other) => samePlace(other, place)) === i)
    : [];
}

/** The event alone: its casualties stay with the incident that sums them up. */
function onlyEvent(scene: Scene): Scene {
  return {
    ...scene,
    frames: scene.frames.filter((frame) => frame.mention.weight === 'event').slice(0, 1),
    casualties: [],
  };
}
