import type { ActorMention } from '../actor/mention.ts';
import type { Passage } from '../passage.ts';
import { bodyFrom } from './body.ts';
import type { Participant, RoleWords } from './participant.ts';

/**
 * Whom the words beside a doer say it is: "Gunmen, believed to be members of Al-Shabaab", "two bombers, alleged members
 * of Boko Haram". By word order, for a small parser is often wrong there.
 */
export function supposedOf(passage: Passage, doer: Participant, words: RoleWords): Participant[] {
  const { sentence } = passage;
  if (!doer.actor && !doer.people) return [];
  const at = sentence.words[doer.to]?.text === ',' ? doer.to + 1 : doer.to;
  const participle = words.doers.doubts.has(sentence.words[at]?.lower ?? '');
  const start = participle ? afterSupposing(passage, at + 1, words) : at;
  const body = membersFrom(passage, start, words) ?? (participle ? bodyAt(passage, start, words) : null);
  const beside = at > doer.to || participle;
  if (!body || !beside) return [];
  const actor = body.actor;
  const supposed = participle || actor.suspected;
  return [{ passage, node: doer.node, from: body.from, to: actor.to, actor, ...(supposed && { supposed: true }) }];
}

interface Body {
  readonly actor: ActorMention;
  readonly from: number;
}

/** "believed by police to be": to where the supposition says who. */
function afterSupposing({ sentence }: Passage, at: number, { doers }: RoleWords): number {
  let word = at;
  while (doers.supposing.has(sentence.words[word]?.lower ?? '')) word++;
  return word;
}

/** "[alleged] members of the X". */
function membersFrom(passage: Passage, at: number, words: RoleWords): Body | null {
  const { tree, sentence } = passage;
  for (let word = at; word < Math.min(at + 3, sentence.words.length); word++) {
    const node = tree.nodeOf[word];
    if (words.doers.members.has(tree.lemma[node].toLowerCase())) {
      const actor = words.doers.openers.has(sentence.words[word + 1]?.lower ?? '')
        ? bodyFrom(passage, word + 1, words)
        : null;
      return actor && !isDescribed(actor)
        ? { actor: { ...actor, suspected: actor.suspected || isDoubt(sentence.words[at].lower, words) }, from: at }
        : null;
    }
    if (tree.upos[node] !== 'ADJ' && tree.upos[node] !== 'VERB') return null;
  }
  return null;
}

const isDescribed = (actor: ActorMention): boolean => actor.generic && actor.people !== undefined;

const isDoubt = (word: string, { doers }: RoleWords): boolean => doers.doubts.has(word);

/** "believed to be from the Islamic State", "thought to be Maoist rebels". */
function bodyAt(passage: Passage, at: number, words: RoleWords): Body | null {
  const actor = bodyFrom(passage, at, words);
  return actor ? { actor, from: actor.from } : null;
}
