import { dependent, dependents, isRelation, preposition } from '../clause.ts';
import type { EventMention } from '../event/mention.ts';
import type { Passage } from '../passage.ts';
import { isBody, isFoundBody, isSomebodys, ownersOf } from './body.ts';
import { type Casualty, type CasualtyWords, casualty } from './casualty.ts';
import { labelled } from './labelled.ts';
import { listed } from './listed.ts';
import { headFrom, nominalAt, quantityOf } from './nominal.ts';

/**
 * "the death toll rose to 30", "put the toll at 27", "tolls exceeded 100": the first figure after it that is still
 * held.
 */
export function tollStatement(mention: EventMention, words: CasualtyWords): Casualty[] {
  const { passage, node } = mention;
  const { tree } = passage;
  const figure = passage.quantities.find(
    (q) =>
      q.unit === 'plain' &&
      !q.former &&
      q.from >= tree.to[node] &&
      q.from - tree.to[node] < 14 &&
      (q.shape !== 'vague' || q.low === null || q.low > 2),
  );
  if (!figure) return [];
  const people = nominalAt(passage, headFrom(passage, figure.from), words);
  return people?.quantity
    ? [casualty(mention, people, 'total', 0.9, [mention.why, 'the figure given with the toll', people.why])]
    : [];
}

/** "35 bodies", "12 deaths", "the deaths of two soldiers", "claimed the lives of ten". */
export function countedStatement(mention: EventMention, words: CasualtyWords): Casualty[] {
  const { passage, node } = mention;
  const { tree } = passage;
  const counted =
    quantityOf(passage, node) ||
    dependents(tree, node, 'det').some((d) => words.nominals.none.has(tree.form[d].toLowerCase())) ||
    isOneBody(mention, words);
  const beside = tree.upos[node + 1] === 'ADP' ? [tree.head[node + 1]].filter((head) => head > node + 1) : [];
  const of = [...new Set([...dependents(tree, node, 'nmod'), ...beside])].filter((child) =>
    dependents(tree, child, 'case').some((marker) => isSufferer(tree.form[marker].toLowerCase(), mention, words)),
  );
  const predicate =
    tree.rel[node] === 'nsubj' && tree.upos[tree.head[node]] === 'NOUN'
      ? listed(passage, tree.head[node], words.nominals)
      : [];
  const borne = [...bearers(passage, node, words), ...labelled(mention), ...(counted ? [] : ownersOf(mention, words))];
  const nodes =
    borne.length > 0
      ? borne
      : counted
        ? [node]
        : [...of.flatMap((child) => listed(passage, child, words.nominals)), ...predicate];
  return nodes.flatMap((n) => {
    const people = nominalAt(passage, n, words);
    if (!people || people.entry?.sense === 'thing' || (people.high === 0 && !isHarm(mention))) return [];
    if (n !== node && isBody(mention, words) && !isSomebodys(people)) return [];
    return [
      casualty(mention, people, 'plain', 0.9, [
        mention.why,
        counted ? 'counted by its own figure' : 'complement of the noun',
        people.why,
      ]),
    ];
  });
}

/** "A body was found"; of "a body of a man" the man is counted. */
function isOneBody(mention: EventMention, words: CasualtyWords): boolean {
  const { tree } = mention.passage;
  const single = dependents(tree, mention.node, 'det').some((d) => words.nominals.one.has(tree.form[d].toLowerCase()));
  return single && dependent(tree, mention.node, 'nmod') < 0 && isFoundBody(mention, words);
}

/** "no deaths" counts nobody; "no arrests" tells that nothing was done. */
const isHarm = ({ outcome }: EventMention): boolean => outcome === 'killed' || outcome === 'injured';

/** "the deaths of two soldiers", "injuries to 45 others" */
function isSufferer(marker: string, { outcome }: EventMention, { nominals }: CasualtyWords): boolean {
  return (
    nominals.prepositions.patient.has(marker) || (outcome === 'injured' && nominals.prepositions.sufferer.has(marker))
  );
}

/** "another with serious injuries", "three sustained bullet wounds": who bears what the noun counts. */
function bearers(passage: Passage, node: number, { events, nominals }: CasualtyWords): number[] {
  const { tree } = passage;
  const head = tree.head[node];
  const isBurden = nominals.prepositions.burden.has(preposition(tree, node));
  if (isBurden && isRelation(tree.rel[node], 'nmod') && NOMINAL.has(tree.upos[head])) return [head];
  if (isBurden && isRelation(tree.rel[node], 'obl')) return dependents(tree, head, 'nsubj:pass');
  const isHarmDone = events.nouns.has(tree.lemma[node].toLowerCase());
  for (let at = node - 1; isHarmDone && at > 0 && node - at <= 3; at--)
    if (events.bearing.has(tree.form[at].toLowerCase()) && NOMINAL.has(tree.upos[at - 1])) return [at - 1];
  return [];
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'PRON']);
