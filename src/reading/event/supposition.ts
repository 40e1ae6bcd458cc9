import type { ActorMention } from '../actor/mention.ts';
import { dependents, isRelation } from '../clause.ts';
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

const STEPS = 4;

/**
 * Whether an event is only supposed to be its agent's: "allegedly killed by", "believed to have been carried out by",
 * "accused of killing".
 */
export function isSupposed({ tree }: Passage, node: number, { doers, events }: RoleWords): boolean {
  let at = node;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    if (dependents(tree, at, 'advmod', 'aux').some((child) => doers.hedges.has(tree.form[child].toLowerCase())))
      return true;
    const head = tree.head[at];
    if (head < 0) return false;
    if (isRelation(tree.rel[at], 'xcomp', 'advcl') && doers.doubts.has(tree.form[head].toLowerCase())) return true;
    if (isRelation(tree.rel[at], 'xcomp', 'advcl', 'obl') && doers.accusing.has(tree.lemma[head])) return true;
    const carried = isRelation(tree.rel[at], 'nsubj:pass', 'obj') && events.support.has(tree.lemma[head]);
    if (!carried && !isRelation(tree.rel[at], 'conj')) return false;
    at = head;
  }
  return false;
}
