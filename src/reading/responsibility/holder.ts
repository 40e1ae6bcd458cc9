import type { PerpetratorStatus } from '../../model/index.ts';
import { coordinated, isRelation } from '../clause.ts';
import { doersAt } from '../event/doer.ts';
import type { Participant, RoleWords } from '../event/participant.ts';
import { unknownNameAt } from '../event/unknown-name.ts';
import type { Passage } from '../passage.ts';
import type { ResponsibilityLexicon } from './lexicon.ts';

/** A statement that somebody did it, claims it, denies it, or is suspected. */
export interface Responsibility {
  readonly participant: Participant;
  readonly status: PerpetratorStatus;
  readonly why: string;
  /** The word that says so. */
  readonly node: number;
}

/** A statement before it is known which word makes it. */
export type Statement = Omit<Responsibility, 'node'>;

/** What the rules of responsibility need to know. */
export interface Held {
  readonly passage: Passage;
  readonly lexicon: ResponsibilityLexicon;
  readonly words: RoleWords;
  /** Whether a word like "behind" stands anywhere in the sentence. */
  readonly hasBehind: boolean;
}

/** Those whom the nodes name, and what is coordinated with them; nobody for "no group" and under a negated verb. */
export function holders(
  { passage, lexicon, words }: Held,
  nodes: readonly number[],
  status: PerpetratorStatus,
  why: string,
): Statement[] {
  const { tree } = passage;
  return nodes
    .map((node) => antecedent(passage, node, lexicon))
    .flatMap((node) => coordinated(tree, node))
    .filter((node) => !isNobody(passage, node, lexicon, words))
    .flatMap((node) => namedAt(passage, node, words))
    .filter(({ pronoun }) => !lexicon.relatives.has(pronoun ?? ''))
    .map((participant) => ({ participant, status, why }));
}

/** Whoever stands in the place of the one held responsible; there a proper name is somebody's, known or not. */
function namedAt(passage: Passage, node: number, words: RoleWords): Participant[] {
  const known = doersAt(passage, node, words);
  const isNamed = known.length > 0 && known.some(({ people, actor, person }) => actor || person || !people);
  return isNamed ? known : [unknownNameAt(passage, node, words) ?? known[0]].filter((one) => one !== undefined);
}

function isNobody({ tree }: Passage, node: number, lexicon: ResponsibilityLexicon, { events }: RoleWords): boolean {
  return [...tree.children[node], ...tree.children[Math.max(0, tree.head[node])]].some(
    (child) =>
      isRelation(tree.rel[child], 'det', 'advmod', 'nummod') &&
      (lexicon.nobody.has(tree.form[child].toLowerCase()) || events.negations.has(tree.form[child].toLowerCase())),
  );
}

/** "the group, which claimed": the relative pronoun stands for the noun that its clause describes. */
function antecedent({ tree }: Passage, node: number, { relatives }: ResponsibilityLexicon): number {
  if (!relatives.has(tree.form[node].toLowerCase())) return node;
  for (let at = tree.head[node]; at >= 0; at = tree.head[at])
    if (isRelation(tree.rel[at], 'acl:relcl')) return tree.head[at];
  const before = tree.form[node - 1] === ',' ? node - 2 : node - 1;
  return before >= 0 && /^(?:NOUN|PROPN)$/u.test(tree.upos[before]) ? before : node;
}

/** A clause under "whether" or "if", or told in general ("often claim"). */
export function isUncertain({ passage: { tree }, words: { events } }: Held, node: number): boolean {
  return tree.children[node].some((child) => {
    const form = tree.form[child].toLowerCase();
    if (isRelation(tree.rel[child], 'mark')) return events.hypothetical.marks.has(form);
    return isRelation(tree.rel[child], 'advmod') && events.generic.has(form);
  });
}

/** "not behind the attack". */
export function isNegated({ passage: { tree }, words: { events } }: Held, node: number): boolean {
  return tree.children[node].some(
    (child) =>
      isRelation(tree.rel[child], 'advmod', 'aux', 'cc') &&
      events.negations.has(tree.form[child].toLowerCase().replace('’', "'")),
  );
}

/** "likely behind the attack", "may have carried out". */
export function isDoubted({ passage: { tree }, lexicon }: Held, node: number): boolean {
  return tree.children[node].some(
    (child) => isRelation(tree.rel[child], 'advmod', 'aux') && lexicon.doubts.has(tree.form[child].toLowerCase()),
  );
}
