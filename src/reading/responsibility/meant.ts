import { dependents, isRelation } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { ResponsibilityLexicon } from './lexicon.ts';

/** The deeds that a statement of responsibility speaks of: "the attacks", "both bombings", "similar attacks". */
export interface Meant {
  readonly node: number;
  readonly number: 'one' | 'several';
  /** How many, where the words say it ("both"). */
  readonly figure: number | null;
  /** The words point at deeds told of; "similar attacks in the past", "dozens of raids" do not. */
  readonly definite: boolean;
  /** With an article that points back: "the attack", "that attack". */
  readonly pointed: boolean;
  /** "that attack": the one told of last. */
  readonly near: boolean;
}

interface Words {
  readonly events: EventLexicon;
  readonly responsibility: ResponsibilityLexicon;
}

/** How far below the word of responsibility its deed may stand: "said [it had] carried [out] both attacks". */
const DEPTH = 3;

/** What somebody is held responsible for by the word at `node`; null where no noun or "both" says it. */
export function meantBy(passage: Passage, node: number, words: Words): Meant | null {
  const { tree } = passage;
  const below = deedBelow(passage, node, words);
  const head = tree.head[node];
  const deed = below >= 0 || head < 0 ? below : deedBeside(passage, node, words);
  return deed < 0 ? null : described(passage, deed, words);
}

/** The nearest noun of a deed below, the node itself first. */
function deedBelow(passage: Passage, node: number, words: Words): number {
  const { tree } = passage;
  for (let level = [node], depth = 0; level.length > 0 && depth <= DEPTH; depth++) {
    const deed = level.find((at) => isDeed(passage, at, words));
    if (deed !== undefined) return deed;
    level = level.flatMap((at) => tree.children[at].filter((child) => !isRelation(tree.rel[child], 'advcl', 'acl')));
  }
  return -1;
}

/** "The bombings bore the hallmarks of X": the subject of the verb that the word hangs on. */
function deedBeside(passage: Passage, node: number, words: Words): number {
  const subjects = dependents(passage.tree, passage.tree.head[node], 'nsubj');
  return subjects.find((subject) => subject !== node && isDeed(passage, subject, words)) ?? -1;
}

function isDeed({ tree }: Passage, node: number, { events, responsibility }: Words): boolean {
  const lemma = tree.lemma[node].toLowerCase();
  if (tree.upos[node] === 'NOUN') return events.nouns.has(lemma) || responsibility.deeds.has(lemma);
  const isAlone = isRelation(tree.rel[node], 'obj', 'obl', 'nmod', 'nsubj', 'root');
  return isAlone && responsibility.all.has(tree.form[node].toLowerCase());
}

function described({ tree, quantities, sentence }: Passage, node: number, { events, responsibility }: Words): Meant {
  const own = sentence.words[tree.from[node]].lower;
  const before = dependents(tree, node, 'det', 'det:predet', 'amod', 'nummod', 'compound', 'nmod:poss', 'advmod').map(
    (child) => sentence.words[tree.from[child]].lower,
  );
  const said = [own, ...before];
  const figures = said.flatMap((word) => responsibility.all.get(word) ?? []);
  const counted = quantities.find(
    ({ from, to, unit }) => unit === 'plain' && to <= tree.from[node] && tree.from[node] - to < 2 && from >= 0,
  );
  const figure = Math.max(...figures, counted?.low ?? 0);
  const isPlural =
    responsibility.all.has(own) ||
    (tree.xpos[node] === 'NNS' && !responsibility.deeds.has(tree.lemma[node].toLowerCase()));
  const points = before.some((word) => events.articles.definite.has(word)) || figures.length > 0;
  const away = isPlural && before.some((word) => responsibility.elsewhere.has(word));
  return {
    node,
    pointed: before.some((word) => events.articles.definite.has(word)),
    near: before.some((word) => responsibility.near.has(word)),
    number: isPlural ? 'several' : 'one',
    figure: figure > 1 ? figure : null,
    definite: !away && (!isPlural || points || dependents(tree, node, 'nmod:poss').length > 0),
  };
}
