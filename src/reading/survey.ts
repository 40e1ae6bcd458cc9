import type { Document, Place } from '../model/index.ts';
import type { ActorMention } from './actor/mention.ts';
import type { Casualty } from './casualty/casualty.ts';
import { findCasualties } from './casualty/find.ts';
import type { NominalLexicon } from './casualty/lexicon.ts';
import type { ConfidenceModel } from './claim/confidence.ts';
import { codePointIndex } from './code-points.ts';
import type { DateExpression, ResolvedDate } from './date/index.ts';
import { resolveDates } from './date/index.ts';
import { type Actuality, actualityOf, withoutAccidents } from './event/actuality.ts';
import { entryHeads } from './event/entry.ts';
import { type Frame, framesOf } from './event/frame.ts';
import { tellsOfOther } from './event/governing.ts';
import type { EventLexicon } from './event/lexicon.ts';
import { isLocation, pointsBack } from './event/location.ts';
import { type EventMention, findEvents } from './event/mention.ts';
import { restatedFigures } from './event/restated-figure.ts';
import { sharpened } from './event/sharpen.ts';
import { withoutStatistics } from './event/statistic.ts';
import type { Draft } from './incident/draft.ts';
import { gather } from './incident/grouping.ts';
import { itemsOf } from './incident/items.ts';
import { isOfAKind } from './incident/kind-reference.ts';
import { apartByPlace, withParts } from './incident/parts.ts';
import { type Scene, scenesOf } from './incident/scene.ts';
import type { Knowledge } from './knowledge.ts';
import type { Annotations, Passage } from './passage.ts';
import type { PlaceMention } from './place/mention.ts';
import { documentCountry, type ResolvedPlace, resolvePlaces } from './place/resolve.ts';
import { type AntecedentOf, antecedents } from './responsibility/antecedent.ts';
import { responsibilitiesIn } from './responsibility/find.ts';
import type { Responsibility } from './responsibility/holder.ts';
import { attackersPresent, type PresentIn } from './responsibility/present.ts';
import { shareOut } from './responsibility/share-out.ts';
import type { SpanMaker } from './spans.ts';
import { attribute, type VoiceOf } from './voice/attribution.ts';
import { speakersOf } from './voice/can-speak.ts';

/** All that was observed in one report, before it is put into the words of the contract. */
export interface Survey {
  readonly passages: readonly Passage[];
  /** Every event mention of a passage with whether it is told as having happened; by passage. */
  readonly mentions: readonly (readonly { readonly mention: EventMention; readonly actuality: Actuality }[])[];
  readonly casualties: readonly (readonly Casualty[])[];
  readonly responsibilities: readonly (readonly Responsibility[])[];
  readonly dates: ReadonlyMap<DateExpression, ResolvedDate>;
  readonly voiceOf: VoiceOf;
  readonly scenes: readonly Scene[];
  readonly drafts: readonly Draft[];
  /** Who is held responsible for the incident at a position in `drafts`. */
  readonly responsibilityOf: (draft: number) => readonly Responsibility[];
  /** Whom a pronoun or "the group" among the participants stands for. */
  readonly antecedentOf: AntecedentOf;
  /** Armed people who act in a sentence. */
  readonly presentIn: PresentIn;
  /** Names of the bodies that an actor belongs to, nearest first. */
  readonly bodiesOf: (actor: ActorMention) => readonly string[];
  readonly placeOf: (mention: PlaceMention, spans: SpanMaker) => Place | null;
  /** Places of a passage where something may have happened: of no speaker, goal or origin. */
  readonly locationsOf: (passage: Passage) => readonly PlaceMention[];
  /** Dates of a sentence that tells of no event itself. */
  readonly timesOf: (passage: Passage) => readonly DateExpression[];
  /** Whether the words at a word's index point back to a place told before: "there", "the village". */
  readonly pointsBack: (passage: Passage, at: number) => boolean;
  /** What determiners and pronouns say. */
  readonly nominals: NominalLexicon;
  readonly events: EventLexicon;
  /** ISO 3166-1 alpha-2 of the country that a place lies in, where that is known. */
  readonly countryOf: (mention: PlaceMention) => string | undefined;
  /** ISO 3166-1 alpha-2 of the country that the report is about, or null. */
  readonly country: string | null;
  /** Code point offset of a UTF-16 index. */
  readonly codePoint: (utf16: number) => number;
  /** What a casualty claim's confidence is reckoned from. */
  readonly confidence: ConfidenceModel;
  /** Words for casualties that do not split the dead from the injured. */
  readonly casualtyWords: ReadonlySet<string>;
}

/** Observes a report: events, roles, casualties, voices, dates, and which sentences tell of one incident. */
export function survey(document: Document, annotate: (document: Document) => Passage[], knowledge: Knowledge): Survey {
  const passages = annotate(document);
  const voiceOf = attribute(passages, knowledge.voices, speakersOf(knowledge));
  const dates = datesOf(passages, document.published);
  const mentions: { readonly mention: EventMention; readonly actuality: Actuality }[][] = [];
  for (const passage of passages) {
    const named = findEvents(passage, knowledge.events);
    const last = mentions.at(-1)?.map((one) => one.mention) ?? [];
    const found = [...named, ...restatedFigures(passage, named, last, knowledge.events)].sort(
      (a, b) => a.from - b.from,
    );
    const meant = found.flatMap((mention) => sharpened(mention, knowledge, found) ?? []);
    const judged = meant.map((mention) => ({ mention, actuality: actualityOf(mention, knowledge.events) }));
    mentions.push(withoutStatistics(withoutAccidents(judged, knowledge.events, mentions.at(-1)), knowledge.events));
  }
  const told = mentions.map((list) => list.filter((one) => one.actuality === 'told').map((one) => one.mention));
  const casualties = passages.map((passage, i) => findCasualties(passage, told[i], knowledge));
  const responsibilities = passages.map((passage) => responsibilitiesIn(passage, knowledge.responsibility, knowledge));
  const heads = entryHeads(passages);
  const items = itemsOf(passages, heads);
  const scenes = passages.flatMap((passage, i) => {
    const frames = framesOf(passage, told[i], heads[i], knowledge);
    const resolve = ({ mention, dates: told }: Frame) =>
      mention.form === 'toll' && passage.index > 0 ? [] : told.flatMap((date) => dates.get(date) ?? []);
    return scenesOf(
      passage,
      frames,
      casualties[i],
      resolve,
      (frame) => voiceOf(passage, frame.mention.from).speaker !== null,
      knowledge.events,
      items[i],
    ).filter((scene) => !isOfAKind(scene, knowledge));
  });
  const drafts = apartByPlace(withParts(gather(scenes)));
  const resolution = resolvePlaces(
    passages.map((passage) => passage.places),
    { sentences: passages.map((passage) => passage.sentence) },
  );
  const located = new Map(resolution.places.flat().map((place) => [place.mention, place]));
  return {
    passages,
    mentions,
    casualties,
    responsibilities,
    dates,
    voiceOf,
    scenes,
    drafts,
    responsibilityOf: shareOut(passages, heads, responsibilities, drafts, knowledge),
    antecedentOf: antecedents(passages, knowledge),
    presentIn: attackersPresent(knowledge),
    bodiesOf: ({ parents = [] }) => parents.flatMap((id) => knowledge.actors.byId.get(id)?.name ?? []),
    placeOf: (mention, spans) => placeFrom(located.get(mention), spans),
    locationsOf: locationsIn(told, knowledge),
    timesOf: (passage) => timesIn(passage, told[passage.index], knowledge),
    pointsBack: (passage, at) => pointsBack(passage, at, knowledge),
    nominals: knowledge.nominals,
    events: knowledge.events,
    countryOf: (mention) => located.get(mention)?.country,
    country: documentCountry(resolution)?.country ?? null,
    codePoint: codePointIndex(document.text),
    confidence: knowledge.confidence,
    casualtyWords: knowledge.events.unsplit,
  };
}

function locationsIn(told: readonly EventMention[][], knowledge: Knowledge): Survey['locationsOf'] {
  const known = new Map<Passage, readonly PlaceMention[]>();
  return (passage) => {
    const found =
      known.get(passage) ??
      passage.places.filter(
        (place) =>
          !place.dateline &&
          place.role === undefined &&
          isLocation(passage, place, knowledge) &&
          !tellsOfOther(passage, place, told[passage.index], knowledge.voices),
      );
    known.set(passage, found);
    return found;
  };
}

/** Dates of a sentence without an event of its own that tell neither when something was said nor of what a thing is. */
const timesIn = (passage: Passage, told: readonly EventMention[], { voices }: Knowledge): readonly DateExpression[] =>
  told.some(({ kinds }) => kinds.length > 0) || passage.places.some(({ dateline }) => dateline)
    ? []
    : passage.dates.filter((date) => !date.dateline && !date.naming && !tellsOfOther(passage, date, [], voices));

function datesOf(passages: readonly Passage[], published: string | undefined): Map<DateExpression, ResolvedDate> {
  const expressions = passages.flatMap((passage: Annotations) => passage.dates);
  const resolved = resolveDates(expressions, published ?? null);
  return new Map(expressions.map((expression, i) => [expression, resolved[i]]));
}

/** A resolved place in the contract's words; what the words do not settle stays open. */
function placeFrom(resolved: ResolvedPlace | undefined, spans: SpanMaker): Place | null {
  if (!resolved) return null;
  const { start, end, mention: _mention, chain: _chain, why: _why, ...place } = resolved;
  return { ...place, span: spans.range(start, end) };
}
