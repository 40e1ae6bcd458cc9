import { knowledgeJson } from '../../knowledge.ts';
import type { Relation } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import type { Draft } from './draft.ts';

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
  for (const { passage } of draft.scenes) {
    const { words } = passage.sentence;
    for (let at = 0; at < words.length; at++) {
      const phrase = phrases.find((p) => p.words.every((form, i) => words[at + i]?.lower === form));
      if (!phrase) continue;
      const end = at + phrase.words.length;
      const to = partner(passage, end, index, drafts);
      if (to >= 0 && !ties.some((tie) => tie.to === to && tie.type === phrase.type))
        ties.push({ type: phrase.type, to, passage, from: at, end });
    }
  }
  return ties;
}

function partner(passage: Passage, word: number, index: number, drafts: readonly Draft[]): number {
  const after = (draft: Draft) =>
    draft.scenes.some((scene) => scene.passage === passage && scene.frames.some((frame) => frame.mention.from >= word));
  const inSentence = drafts.findIndex((draft, i) => i !== index && after(draft));
  if (inSentence >= 0) return inSentence;
  const lastBefore = (draft: Draft) =>
    Math.max(-1, ...draft.scenes.map((scene) => scene.passage.index).filter((i) => i < passage.index));
  let best = -1;
  drafts.forEach((draft, i) => {
    if (i !== index && lastBefore(draft) > (best < 0 ? -1 : lastBefore(drafts[best]))) best = i;
  });
  return best;
}
