import { knowledgeJson } from '../../knowledge.ts';
import type { Relation } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import { type WordPhrases, wordPhrases } from '../phrase/word-phrases.ts';
import { type Draft, framesOf } from './draft.ts';
import { answers, sequence } from './sequence.ts';

/** A tie between two incidents that words of the report state; `to` is a position in the list of drafts. */
export interface Tie {
  readonly type: Relation['type'];
  readonly to: number;
  readonly passage: Passage;
  readonly from: number;
  readonly end: number;
}

/** Phrases by the relation they state. */
export interface RelationPhrase {
  readonly type: Relation['type'];
  readonly words: readonly string[];
  /** The incident told after the phrase stands so to the one before it ("followed by"). */
  readonly reverse?: boolean;
  /** What is told right before the phrase answers what was told before it ("shelled the town in retaliation"). */
  readonly back?: boolean;
  /** Only towards an event told after it in the sentence. */
  readonly strict?: boolean;
}

/** `knowledge/<lang>/relations.json`. */
export interface RelationLexicon {
  /** Phrases by their first word; of several that fit the first is meant. */
  readonly phrases: ReadonlyMap<string, readonly RelationPhrase[]>;
  /** Those that say that one event answers another. */
  readonly answers: WordPhrases;
  /** Prepositions between an arrest and the deed that it answers ("arrested five men over the bombing"). */
  readonly answering: ReadonlySet<string>;
}

export function loadRelationLexicon(lang: string): RelationLexicon {
  const { phrases, answering } = knowledgeJson<{ phrases: RelationPhrase[]; answering: string[] }>(
    `${lang}/relations.json`,
  );
  const byFirst = new Map<string, RelationPhrase[]>();
  for (const phrase of phrases) byFirst.set(phrase.words[0], [...(byFirst.get(phrase.words[0]) ?? []), phrase]);
  return {
    phrases: byFirst,
    answers: wordPhrases(phrases.filter(({ type }) => ANSWERS.has(type)).map(({ words }) => words)),
    answering: new Set(answering),
  };
}

const ANSWERS: ReadonlySet<Relation['type']> = new Set(['retaliation-for', 'response-to']);

/** What the report says of each incident towards others, by position; each partner once a type. */
export function tiesAmong(drafts: readonly Draft[], lexicon: RelationLexicon): Tie[][] {
  const stated = statementsIn(drafts, lexicon.phrases);
  return drafts.map((_, index) => {
    const ties = [
      ...stated.flatMap((statement) => byPhrase(statement, index, drafts)),
      ...sequence(index, drafts),
      ...answers(index, drafts, lexicon.answering),
    ];
    return ties.filter((tie, i) => ties.findIndex((other) => other.to === tie.to && other.type === tie.type) === i);
  });
}

/** A phrase of relation where it stands. */
interface Statement {
  readonly phrase: RelationPhrase;
  readonly passage: Passage;
  readonly from: number;
  readonly end: number;
}

function statementsIn(drafts: readonly Draft[], phrases: RelationLexicon['phrases']): Statement[] {
  const found: Statement[] = [];
  for (const passage of new Set(drafts.flatMap(({ scenes }) => scenes.map((scene) => scene.passage)))) {
    const { words } = passage.sentence;
    for (let from = 0; from < words.length; from++) {
      const phrase = phrases
        .get(words[from].lower)
        ?.find((p) => p.words.every((form, i) => words[from + i]?.lower === form));
      if (!phrase) continue;
      const end = from + phrase.words.length;
      found.push({ phrase, passage, from, end });
      from = end - 1;
    }
  }
  return found;
}

function byPhrase({ phrase, passage, from, end }: Statement, index: number, drafts: readonly Draft[]): Tie[] {
  if (phrase.back) {
    const answered = answeredBy(index, passage, from, drafts);
    return answered < 0 ? [] : [{ type: phrase.type, to: answered, passage, from, end }];
  }
  const to = phrase.reverse
    ? toldBefore(passage, from, end, index, drafts)
    : toldAfter(passage, from, end, index, drafts, phrase.strict === true);
  return to < 0 ? [] : [{ type: phrase.type, to, passage, from, end }];
}

/** Of two incidents told in the sentence before the phrase the first, where `index` is the second; else -1. */
function answeredBy(index: number, passage: Passage, at: number, drafts: readonly Draft[]): number {
  const first = (draft: Draft) => Math.min(Infinity, ...wordsOf(draft, passage).filter((from) => from < at));
  const mine = first(drafts[index]);
  const before = drafts.flatMap((draft, i) => (i !== index && first(draft) < mine ? [i] : []));
  const isLast = drafts.every((draft, i) => i === index || first(draft) === Infinity || first(draft) < mine);
  return isLast && mine < Infinity ? (before[0] ?? -1) : -1;
}

/** The incident that opens the sentence, where `index` is told right after a phrase like "followed by". */
function toldBefore(passage: Passage, at: number, end: number, index: number, drafts: readonly Draft[]): number {
  if (firstAfter(passage, end, drafts) !== index) return -1;
  return drafts.findIndex((draft, i) => i !== index && wordsOf(draft, passage).some((from) => from < at));
}

/**
 * The incident that a phrase points to from `index`: one told before the phrase; where the phrase opens the sentence,
 * after it; where a pronoun stands before it ("It followed a raid"), in the sentences before.
 */
function toldAfter(
  passage: Passage,
  at: number,
  end: number,
  index: number,
  drafts: readonly Draft[],
  strict: boolean,
): number {
  const pointed = firstAfter(passage, end, drafts);
  const told = wordsOf(drafts[index], passage).some((from) => from < at);
  const opens = at <= 1 && wordsOf(drafts[index], passage).length > 0;
  if (!told && !opens && !isMeantBefore(passage, at, index, pointed, drafts)) return -1;
  if (strict || !told) return pointed === index || drafts[pointed]?.partOf === index ? -1 : pointed;
  return partner(passage, end, index, drafts);
}

/** Nothing else is told in the phrase's sentence, and `index` was told last before it. */
function isMeantBefore(
  passage: Passage,
  at: number,
  index: number,
  pointed: number,
  drafts: readonly Draft[],
): boolean {
  if (at === 0 || drafts.some((draft, i) => i !== pointed && wordsOf(draft, passage).length > 0)) return false;
  const others = drafts.flatMap((draft, i) => (i === pointed || draft.partOf !== undefined ? [] : [i]));
  return lastBefore(passage, others, drafts) === index;
}

/** The incident of the first event word from `word` on in the sentence, or -1. */
function firstAfter(passage: Passage, word: number, drafts: readonly Draft[]): number {
  let [best, first] = [-1, Infinity];
  drafts.forEach((draft, i) => {
    for (const from of wordsOf(draft, passage)) if (from >= word && from < first) [best, first] = [i, from];
  });
  return best;
}

const wordsOf = (draft: Draft, passage: Passage): number[] =>
  draft.scenes
    .filter((scene) => scene.passage === passage)
    .flatMap((scene) => scene.frames.map(({ mention }) => mention.from));

/**
 * The incident that the phrase points to: one told after it in the sentence; else one with the event word that follows
 * it ("in retaliation for military operations"), first one told later; else the one told last before.
 */
function partner(passage: Passage, word: number, index: number, drafts: readonly Draft[]): number {
  const others = drafts.flatMap((draft, i) => (i === index || draft.partOf === index ? [] : [i]));
  const inSentence = others.find((i) => wordsOf(drafts[i], passage).some((from) => from >= word));
  if (inSentence !== undefined) return inSentence;
  const words = new Set(
    passage.tree.lemma
      .slice(passage.tree.nodeOf[Math.min(word, passage.sentence.words.length - 1)], undefined)
      .slice(0, REACH),
  );
  const named = others.filter((i) =>
    framesOf(drafts[i]).some(
      ({ mention }) => mention.form === 'noun' && words.has(mention.passage.tree.lemma[mention.node]),
    ),
  );
  return named.find((i) => firstPassage(drafts[i]) >= passage.index) ?? named[0] ?? lastBefore(passage, others, drafts);
}

const REACH = 6;

const firstPassage = (draft: Draft): number => Math.min(...draft.scenes.map((scene) => scene.passage.index));

function lastBefore(passage: Passage, others: readonly number[], drafts: readonly Draft[]): number {
  const told = (i: number) =>
    Math.max(-1, ...drafts[i].scenes.map((scene) => scene.passage.index).filter((at) => at < passage.index));
  return others.reduce((best, i) => (told(i) > (best < 0 ? -1 : told(best)) ? i : best), -1);
}
