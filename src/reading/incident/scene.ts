import type { Casualty } from '../casualty/casualty.ts';
import { ancestors, dependents, isRelation, own } from '../clause.ts';
import type { ResolvedDate } from '../date/index.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import { answersBefore, followsLapse, isInAnswer, partedByLapse, setApart } from './apart.ts';
import { familiesOf } from './family.ts';
import { isDefinite, isIntroduced, isOther, ordinalOf, sumsUp } from './marks.ts';
import { sideOf } from './side.ts';
import { unresolvedDay } from './unresolved.ts';

/** What one sentence tells of one incident: the event mentions that belong together, their dates and places. */
export interface Scene {
  readonly passage: Passage;
  readonly frames: readonly Frame[];
  readonly casualties: readonly Casualty[];
  readonly dates: readonly ResolvedDate[];
  readonly places: readonly PlaceMention[];
  /** The words set it apart from what was told before ("another", "in a separate attack"). */
  readonly other: boolean;
  /** Stands in the report's title. */
  readonly headline: boolean;
  /** Somebody other than the narrator tells it. */
  readonly attributed: boolean;
  /** Days that cannot be dated, by name. */
  readonly days: readonly string[];
  /** "a strike on Jan. 1": an event with an indefinite article and a time or place of its own. */
  readonly introduced: boolean;
  /** "the attack", "the blast": points back. */
  readonly definite: boolean;
  /** Its place in a sequence of events: 2 for "the second blast", "a second bomb exploded". */
  readonly ordinal: number | null;
  /**
   * Told only beside the sentence's event ("the deadliest since an assault in Ghazni"): the report does not go on with
   * it.
   */
  readonly aside: boolean;
  /** Sums up several events: "a series of bombings", "twin attacks". */
  readonly sum: boolean;
  /** The list's item that it stands in; null in running text. */
  readonly item: number | null;
}

interface Part {
  frames: Frame[];
  dates: ResolvedDate[];
  places: PlaceMention[];
  readonly aside: boolean;
}

/** Splits a sentence's event mentions into scenes: together unless words, dates or places set them apart. */
export function scenesOf(
  passage: Passage,
  frames: readonly Frame[],
  casualties: readonly Casualty[],
  resolve: (frame: Frame) => ResolvedDate[],
  isAttributed: (frame: Frame) => boolean,
  lexicon: EventLexicon,
  item: number | null,
): Scene[] {
  const parts: Part[] = [];
  for (const frame of byDepth(passage, frames)) {
    const dates = resolve(frame);
    const above = partAbove(frame, parts);
    const home = [...above, ...parts].find((part) => belongs(passage, frame, dates, part, lexicon));
    if (home) {
      home.frames.push(frame);
      home.dates.push(...dates);
      home.places.push(...frame.places);
    } else {
      const aside = parts.length > 0 && setApart(frame.mention, parts[0].frames[0].mention, lexicon) === 'beside';
      parts.push({ frames: [frame], dates: [...dates], places: [...frame.places], aside });
    }
  }
  return parts
    .map((part) => ({
      ...scene(passage, part, casualties, lexicon),
      headline: isHeadline(passage),
      item,
      attributed: part.frames.some(isAttributed),
    }))
    .sort((a, b) => firstWord(a) - firstWord(b));
}

/** The part of the nearest event above in the tree: "a shooting in Tel Aviv that killed two". */
function partAbove({ mention: { passage, node } }: Frame, parts: readonly Part[]): Part[] {
  for (const above of ancestors(passage.tree, node)) {
    const part = parts.find(({ frames }) => frames.some(({ mention }) => mention.node === above));
    if (part) return [part];
  }
  return [];
}

function scene(
  passage: Passage,
  part: Part,
  casualties: readonly Casualty[],
  lexicon: EventLexicon,
): Omit<Scene, 'attributed' | 'headline' | 'item'> {
  const mentions = new Set(part.frames.map((frame) => frame.mention));
  return {
    passage,
    ...part,
    casualties: casualties.filter((casualty) => mentions.has(casualty.mention)),
    other:
      part.frames.some((frame) => isOther(frame, lexicon)) ||
      followsLapse(firstOf(part.frames).mention, lexicon) ||
      part.frames.some(({ mention }) => isInAnswer(mention, lexicon)),
    ordinal: part.frames.map((frame) => ordinalOf(frame, lexicon)).find((ordinal) => ordinal !== null) ?? null,
    days: part.frames.flatMap((frame) => frame.dates.flatMap((date) => unresolvedDay(date) ?? [])),
    sum: part.frames.some((frame) => sumsUp(frame, lexicon)),
    introduced: part.frames.some((frame) => isIntroduced(frame, lexicon)),
    definite: part.frames.some((frame) => isDefinite(frame, lexicon)),
  };
}

const firstOf = (frames: readonly Frame[]): Frame =>
  frames.reduce((first, frame) => (frame.mention.from < first.mention.from ? frame : first));

/** Heads before what hangs on them, so that the main clause's event opens the scene. */
function byDepth(passage: Passage, frames: readonly Frame[]): Frame[] {
  const depth = (node: number) => [...ancestors(passage.tree, node)].length;
  return [...frames].sort((a, b) => depth(a.mention.node) - depth(b.mention.node) || a.mention.node - b.mention.node);
}

function belongs(
  passage: Passage,
  frame: Frame,
  dates: readonly ResolvedDate[],
  part: Part,
  lexicon: EventLexicon,
): boolean {
  if (setApart(frame.mention, part.frames[0].mention, lexicon)) return false;
  if (partedByLapse(frame.mention, part.frames[0].mention, lexicon)) return false;
  if (answersBefore(frame.mention, part.frames[0].mention, lexicon)) return false;
  if (followsUp(frame, part.frames[0], lexicon) || followsUp(part.frames[0], frame, lexicon)) return false;
  const isLater = isAftermath(frame) && isAfter(dates, part.dates);
  if (!isLater && (datesConflict(dates, part.dates) || daysConflict(frame, part.frames))) return false;
  if (lexicon.separators.anaphors.has(passage.tree.form[frame.mention.node].toLowerCase())) return false;
  if (!shareFamily(frame, part.frames) || part.frames.some((other) => listedApart(passage, frame, other))) return false;
  if (part.frames.some((other) => unfolds(passage, frame, other))) return true;
  const both = frame.mention.weight === 'event' && part.frames.some((other) => other.mention.weight === 'event');
  return !(both && placesConflict(frame.places, part.places));
}

/** "After the bombing, police raided homes": what forces do after an event told before is another. */
function followsUp({ mention }: Frame, { mention: deed, agents }: Frame, lexicon: EventLexicon): boolean {
  const { tree } = mention.passage;
  const after = dependents(tree, mention.node, 'case').some((marker) =>
    lexicon.retrospective.has(tree.form[marker].toLowerCase()),
  );
  const opens = mention.form === 'noun' && mention.from <= OPENING && mention.to <= deed.from;
  const byForces = agents.length > 0 && agents.every((agent) => sideOf(agent) === 'state');
  return opens && after && byForces && isDefinite({ mention }, lexicon);
}

/** Words that may stand before the noun: "After the deadly car". */
const OPENING = 4;

/**
 * "The ambush took place when a column was attacked": the clause of time tells the event that its main clause names.
 */
function unfolds({ tree }: Passage, { mention: { node } }: Frame, { mention: named }: Frame): boolean {
  const clause = isRelation(tree.rel[node], 'advcl') ? tree.head[node] : -1;
  return clause >= 0 && named.form === 'noun' && dependents(tree, clause, 'nsubj', 'nsubj:pass').includes(named.node);
}

/** "dies on the 14th", "the body turns up on the 30th": what comes of people later, at no other place. */
export const isAftermath = ({ mention, places }: Frame): boolean =>
  mention.weight === 'outcome' && places.length === 0 && (mention.affects === 'subj' || mention.form === 'counted');

/** Every date lies after the last of the others. */
export function isAfter(later: readonly ResolvedDate[], earlier: readonly ResolvedDate[]): boolean {
  const known = later.flatMap(({ earliest }) => earliest ?? []);
  const before = earlier.flatMap(({ earliest }) => earliest ?? []);
  return known.length > 0 && before.length > 0 && known.every((day) => before.every((other) => other < day));
}

/** "this morning" and "on Monday" are two days, though neither can be dated. */
function daysConflict(frame: Frame, others: readonly Frame[]): boolean {
  const days = (one: Frame) => one.dates.flatMap((date) => unresolvedDay(date) ?? []);
  const [mine, theirs] = [days(frame), others.flatMap(days)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.includes(day));
}

/** "the attack at a market in A and the bombings in the province of B": listed events, each at a place of its own. */
function listedApart({ tree }: Passage, a: Frame, b: Frame): boolean {
  const listed = isRelation(tree.rel[a.mention.node], 'conj') && tree.head[a.mention.node] === b.mention.node;
  if (!listed || a.mention.form !== 'noun' || a.places.length === 0 || b.places.length === 0) return false;
  return !a.places.some((x) => b.places.some((y) => samePlace(x, y)));
}

/** An arrest told in the sentence of a bombing is an incident of its own. */
function shareFamily(frame: Frame, others: readonly Frame[]): boolean {
  const mine = familiesOf([frame]);
  const theirs = familiesOf(others);
  return mine.size === 0 || theirs.size === 0 || [...mine].some((family) => theirs.has(family));
}

/**
 * Whether two sets of dates cannot be the same time. Dates without bounds (a missing year) conflict when they are as
 * fine and not equal.
 */
export function datesConflict(a: readonly ResolvedDate[], b: readonly ResolvedDate[]): boolean {
  const known = (dates: readonly ResolvedDate[]) => dates.filter((date) => date.edtf !== null);
  const [left, right] = [known(a), known(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => canBeSame(x, y)));
}

function canBeSame(x: ResolvedDate, y: ResolvedDate): boolean {
  if (x.earliest && x.latest && y.earliest && y.latest) return x.earliest <= y.latest && y.earliest <= x.latest;
  return x.edtf === y.edtf || x.precision !== y.precision;
}

/** Two named sites or two settlements that are not the same; wider places conflict with nothing but their like. */
export function placesConflict(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  for (const level of ['settlement', 'site', 'province', 'country'] as const) {
    const named = (place: PlaceMention) => place.level === level && (level !== 'site' || place.core !== '');
    const left = a.filter(named);
    const right = b.filter(named);
    if (left.length === 0 || right.length === 0) continue;
    return !left.some((x) => right.some((y) => samePlace(x, y)));
  }
  return false;
}

export function samePlace(a: PlaceMention, b: PlaceMention): boolean {
  const [x, y] = [a, b].map((place) => (place.core || place.name).toLowerCase());
  return x === y || x.includes(y) || y.includes(x);
}

function firstWord(one: Scene): number {
  return Math.min(...one.frames.map((frame) => own(one.passage.tree, frame.mention.node).from));
}

/** The first line of a report, when it ends without a full stop and more follows. */
export function isHeadline({ index, sentence }: Passage): boolean {
  return index === 0 && !/[.!?…]/u.test(sentence.words.at(-1)?.text ?? '.');
}
