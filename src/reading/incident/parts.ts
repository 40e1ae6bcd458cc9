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
 * a place: beside the one that the report goes on about, or as parts of their sum where it tells of them together.
 */
export function apartByPlace(drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  drafts.forEach((draft, i) => {
    for (const scene of draft.scenes) {
      const places = coordinatedPlaces(scene);
      if (places.length < 2) continue;
      const home = places.find((place) =>
        draft.scenes.some(
          (other) => other !== scene && other.places.some((p) => p.level === 'settlement' && samePlace(p, place)),
        ),
      );
      for (const place of places) {
        const told =
          place === home ||
          [...drafts, ...made].some((other) => other !== draft && other.place && samePlace(other.place, place));
        if (!told) made.push({ scenes: [onlyEvent(scene)], place, ...(home ? {} : { partOf: i }) });
      }
    }
  });
  return [...drafts, ...made];
}

function coordinatedPlaces(scene: Scene): PlaceMention[] {
  const settlements = scene.frames
    .filter((frame) => frame.mention.weight === 'event')
    .flatMap((frame) => frame.places.filter((place) => place.level === 'settlement' && place.group !== undefined));
  const groups = new Map<number, PlaceMention[]>();
  for (const place of settlements) groups.set(place.group!, [...(groups.get(place.group!) ?? []), place]);
  const listed = [...groups.values()].filter((places) => places.length > 1).flat();
  const all = scene.frames.flatMap((frame) => frame.places.filter((place) => place.level === 'settlement'));
  return listed.length > 1 ? all : [];
}

/** The event alone: its casualties stay with the incident that sums them up. */
function onlyEvent(scene: Scene): Scene {
  return {
    ...scene,
    frames: scene.frames.filter((frame) => frame.mention.weight === 'event').slice(0, 1),
    casualties: [],
  };
}
