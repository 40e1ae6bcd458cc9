import type { Casualty } from '../casualty/casualty.ts';
import { ancestors, dependents, own } from '../clause.ts';
import type { ResolvedDate } from '../date/index.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import { familiesOf } from './family.ts';
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
}

interface Part {
  frames: Frame[];
  dates: ResolvedDate[];
  places: PlaceMention[];
}

/** Splits a sentence's event mentions into scenes: together unless words, dates or places set them apart. */
export function scenesOf(
  passage: Passage,
  frames: readonly Frame[],
  casualties: readonly Casualty[],
  resolve: (frame: Frame) => ResolvedDate[],
  isAttributed: (frame: Frame) => boolean,
  lexicon: EventLexicon,
): Scene[] {
  const parts: Part[] = [];
  for (const frame of byDepth(passage, frames)) {
    const dates = resolve(frame);
    const home = parts.find((part) => belongs(passage, frame, dates, part, lexicon));
    if (home) {
      home.frames.push(frame);
      home.dates.push(...dates);
      home.places.push(...frame.places);
    } else parts.push({ frames: [frame], dates: [...dates], places: [...frame.places] });
  }
  return parts
    .map((part) => ({
      ...scene(passage, part, casualties, lexicon),
      headline: isHeadline(passage),
      attributed: part.frames.some(isAttributed),
    }))
    .sort((a, b) => firstWord(a) - firstWord(b));
}

function scene(
  passage: Passage,
  part: Part,
  casualties: readonly Casualty[],
  lexicon: EventLexicon,
): Omit<Scene, 'attributed' | 'headline'> {
  const mentions = new Set(part.frames.map((frame) => frame.mention));
  return {
    passage,
    ...part,
    casualties: casualties.filter((casualty) => mentions.has(casualty.mention)),
    other: part.frames.some((frame) => isOther(passage, frame, lexicon)),
    days: part.frames.flatMap((frame) => frame.dates.flatMap((date) => unresolvedDay(date) ?? [])),
    introduced: part.frames.some((frame) => isIntroduced(passage, frame, lexicon)),
    definite: part.frames.some(
      (frame) => frame.mention.form === 'noun' && hasArticle(passage, frame.mention.node, lexicon.articles.definite),
    ),
  };
}

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
  if (isSetApart(passage, frame.mention.node, part.frames[0].mention.node, lexicon)) return false;
  if (datesConflict(dates, part.dates) || !shareFamily(frame, part.frames)) return false;
  const both = frame.mention.weight === 'event' && part.frames.some((other) => other.mention.weight === 'event');
  return !(both && placesConflict(frame.places, part.places));
}

/** An arrest told in the sentence of a bombing is an incident of its own. */
function shareFamily(frame: Frame, others: readonly Frame[]): boolean {
  const mine = familiesOf([frame]);
  const theirs = familiesOf(others);
  return mine.size === 0 || theirs.size === 0 || [...mine].some((family) => theirs.has(family));
}

/** A separating word stands between the event and the one it hangs on. */
function isSetApart(passage: Passage, node: number, anchor: number, lexicon: EventLexicon): boolean {
  const { tree } = passage;
  for (let at = node; at >= 0 && at !== anchor; at = tree.head[at]) {
    const markers = dependents(tree, at, 'case', 'mark', 'advmod').filter((marker) => marker < at);
    if (markers.some((marker) => lexicon.separators.markers.has(tree.form[marker].toLowerCase()))) return true;
  }
  return lexicon.separators.phrases.some((phrase) => introduces(passage, phrase.split(' '), tree.from[node]));
}

const REACH = 6;

/** The phrase stands before the word with nothing but a noun phrase between ("in retaliation for an ambush"). */
export function introduces({ tree, sentence }: Passage, phrase: readonly string[], word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - REACH); at--) {
    if (phrase.every((form, i) => sentence.words[at - phrase.length + 1 + i]?.lower === form)) return true;
    const upos = tree.upos[tree.nodeOf[at]];
    if (upos === 'VERB' || upos === 'PUNCT') return false;
  }
  return false;
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

function isOther(passage: Passage, { mention }: Frame, lexicon: EventLexicon): boolean {
  const { tree, sentence } = passage;
  const isOtherPhrase = (node: number) =>
    dependents(tree, node, 'det', 'amod', 'advmod').some((child) =>
      lexicon.separators.other.has(tree.form[child].toLowerCase()),
    );
  const subjects = dependents(tree, mention.node, 'nsubj').filter((node) => isEventLike(passage, node, lexicon));
  const named = mention.form === 'noun' ? [mention.node] : subjects;
  if (mention.weight === 'event' && named.some(isOtherPhrase)) return true;
  return (
    sentence.words.slice(0, 3).some((word) => lexicon.separators.opening.has(word.lower)) &&
    lexicon.separators.other.has(sentence.words[0].lower)
  );
}

/** "another bomb exploded": a weapon or an event as the subject of an event. */
function isEventLike(passage: Passage, node: number, lexicon: EventLexicon): boolean {
  const { from, to } = own(passage.tree, node);
  return (
    lexicon.nouns.has(passage.tree.lemma[node].toLowerCase()) ||
    passage.means.some((means) => means.from < to && from < means.to)
  );
}

function isIntroduced(passage: Passage, { mention, dates, places }: Frame, { articles }: EventLexicon): boolean {
  const article = hasArticle(passage, mention.node, articles.indefinite);
  return mention.form === 'noun' && article && dates.length + places.length > 0;
}

function hasArticle({ tree }: Passage, node: number, articles: ReadonlySet<string>): boolean {
  return dependents(tree, node, 'det').some((child) => articles.has(tree.form[child].toLowerCase()));
}

function firstWord(one: Scene): number {
  return Math.min(...one.frames.map((frame) => own(one.passage.tree, frame.mention.node).from));
}

/** The first line of a report, when it ends without a full stop and more follows. */
export function isHeadline({ index, sentence }: Passage): boolean {
  return index === 0 && !/[.!?…]/u.test(sentence.words.at(-1)?.text ?? '.');
}
