import { knowledgeJson } from '../../knowledge.ts';
import type { Relation } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import { type Draft, framesOf } from './draft.ts';

/** A tie between two incidents that words of the report state; `to` is a position in the list of drafts. */
export interface Tie {
  readonly type: Relation['type'];
  readonly to: number;
  readonly passage: Passage;
  readonly from: number;
  readonly end: number;
}

/** Phrases by the relation they state: `knowledge/<lang>/relations.json`. */
export interface RelationPhrase {
  readonly type: Relation['type'];
  readonly words: readonly string[];
}

export function loadRelationPhrases(lang: string): RelationPhrase[] {
  return knowledgeJson<{ phrases: RelationPhrase[] }>(`${lang}/relations.json`).phrases;
}

/** What the sentences of one incident say of others: towards the incident told in the same sentence, else the one told last before. */
export function tiesOf(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  phrases: readonly RelationPhrase[],
): Tie[] {
  const ties: Tie[] = [];
  for (const { passage, frames } of draft.scenes) {
    const { words } = passage.sentence;
    for (let at = 0; at < words.length; at++) {
      const phrase = phrases.find((p) => p.words.every((form, i) => words[at + i]?.lower === form));
      if (!phrase || !frames.some(({ mention }) => mention.from < at)) continue;
      const end = at + phrase.words.length;
      const to = partner(passage, end, index, drafts);
      if (to >= 0 && !ties.some((tie) => tie.to === to && tie.type === phrase.type))
        ties.push({ type: phrase.type, to, passage, from: at, end });
    }
  }
  return ties;
}

/**
 * The incident that the phrase points to: one told after it in the sentence; else one with the event word that follows
 * it ("in retaliation for military operations"), first one told later; else the one told last before.
 */
function partner(passage: Passage, word: number, index: number, drafts: readonly Draft[]): number {
  const others = drafts.flatMap((draft, i) => (i === index || draft.partOf === index ? [] : [i]));
  const after = (i: number) =>
    drafts[i].scenes.some(
      (scene) => scene.passage === passage && scene.frames.some((frame) => frame.mention.from >= word),
    );
  const inSentence = others.find(after);
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
