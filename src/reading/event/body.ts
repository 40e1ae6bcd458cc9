import type { ActorMention } from '../actor/mention.ts';
import { isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { RoleWords } from './participant.ts';

const REACH = 8;

/** The body whose name begins after `at`, with nothing between but words of belonging and of number. */
export function bodyFrom(passage: Passage, at: number, { doers }: RoleWords): ActorMention | null {
  const { actors, sentence, quantities } = passage;
  for (let word = at; word < Math.min(at + REACH, sentence.words.length); word++) {
    const body = actors.find((actor) => actor.from === word);
    if (body) return namedBeside(body, passage);
    const figure = quantities.some((quantity) => quantity.from <= word && word < quantity.to);
    if (!figure && !doers.belonging.has(sentence.words[word].lower) && !describes(passage, word)) return null;
  }
  return null;
}

function describes({ tree }: Passage, word: number): boolean {
  const node = tree.nodeOf[word];
  return tree.upos[node] === 'ADJ' || isRelation(tree.rel[node], 'compound');
}

/** "the terror group Boko Haram": the name right after the description is the body. */
export function namedBeside(body: ActorMention, { actors }: Passage): ActorMention {
  const named = body.generic ? actors.find((actor) => actor.from === body.to && !actor.generic) : undefined;
  return named ? { ...named, from: body.from, suspected: body.suspected || named.suspected } : body;
}
