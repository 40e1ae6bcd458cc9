import type { Tree } from '../../language/tree.ts';
import type { Measure } from '../../model/index.ts';
import { coordinated, dependent, dependents, isRelation, own, preposition } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { Passage } from '../passage.ts';
import { leaningFigures } from './ellipsis.ts';
import { listed } from './listed.ts';
import type { NominalWords } from './nominal.ts';
import { isUntaken, type Nominal, nominalAt, quantityOf } from './nominal.ts';
import { patientsOf } from './patient.ts';

/** People and what befell them, as one place of the text says it: the raw material of a claim. */
export interface Casualty {
  readonly mention: EventMention;
  readonly measure: Measure;
  readonly people: Nominal;
  /** Given as the whole ("death toll"), as a share of another casualty ("including"), or plainly. */
  readonly standing: 'total' | 'included' | 'plain';
  readonly trust: number;
  readonly why: readonly string[];
}

export interface CasualtyWords extends NominalWords {
  readonly events: EventLexicon;
}

/** The casualties that one sentence's event mentions state, in text order, each people phrase once a measure. */
export function findCasualties(passage: Passage, mentions: readonly EventMention[], words: CasualtyWords): Casualty[] {
  const stated = mentions.filter((mention) => mention.outcome).flatMap((mention) => casualtiesOf(mention, words));
  const plain = withoutCombined(nearestOwner(distinct(stated)));
  const kept = distinct([...plain, ...leaningFigures(passage, plain, words)]);
  const shares = includedIn(passage, kept, words);
  return distinct([...kept, ...shares])
    .map((one) => asShare(one, shares))
    .sort((a, b) => a.people.from - b.people.from);
}

function casualtiesOf(mention: EventMention, words: CasualtyWords): Casualty[] {
  if (mention.form === 'toll') return tollStatement(mention, words);
  if (mention.form === 'counted') return countedStatement(mention, words);
  const { nodes, why, trust } = patientsOf(mention, words.nominals);
  return nodes.flatMap((node) => {
    const people = nominalAt(mention.passage, node, words);
    if (!people || !isPeople(people, mention, words)) return [];
    return [casualty(mention, people, 'plain', trust, [mention.why, why, people.why])];
  });
}

/** Only people are counted, not the bodies they serve ("the junta", "the air force"); a figure alone ("five were killed") is people where the verb can only affect people. */
function isPeople(people: Nominal, mention: EventMention, { events }: CasualtyWords): boolean {
  if (people.entry?.sense === 'thing' || events.notVictims.has(people.noun)) return false;
  const { from, to } = own(people.passage.tree, people.node);
  const body = people.actor;
  const isBody =
    body !== undefined &&
    body.people === undefined &&
    body.from < to &&
    from < body.to &&
    !people.entry &&
    !people.quantity;
  if (isBody && !people.person) return false;
  if (people.entry || people.person || people.actor || people.pronoun) return true;
  if (people.noun === '') return true;
  if (mention.weight === 'light' || mention.verb?.people) return false;
  const upos = people.passage.tree.upos[people.node];
  return upos === 'NOUN' || (upos === 'PROPN' && isUntaken(people.passage, people.node));
}

/** "the death toll rose to 30", "put the toll at 27", "tolls exceeded 100": the first figure after it that is still held. */
function tollStatement(mention: EventMention, words: CasualtyWords): Casualty[] {
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
  const people = nominalAt(passage, headFrom(tree, tree.nodeOf[figure.from]), words);
  return people?.quantity
    ? [casualty(mention, people, 'total', 0.9, [mention.why, 'the figure given with the toll', people.why])]
    : [];
}

/** The noun that a figure counts, else the figure. */
function headFrom(tree: Tree, figure: number): number {
  return isRelation(tree.rel[figure], 'nummod', 'amod', 'det') ? tree.head[figure] : figure;
}

/** "35 bodies", "12 deaths", "the deaths of two soldiers", "claimed the lives of ten". */
function countedStatement(mention: EventMention, words: CasualtyWords): Casualty[] {
  const { passage, node } = mention;
  const { tree } = passage;
  const counted =
    quantityOf(passage, node) ||
    dependents(tree, node, 'det').some((d) => words.nominals.none.has(tree.form[d].toLowerCase()));
  const beside = tree.upos[node + 1] === 'ADP' ? [tree.head[node + 1]].filter((head) => head > node + 1) : [];
  const of = [...new Set([...dependents(tree, node, 'nmod'), ...beside])].filter((child) =>
    dependents(tree, child, 'case').some((marker) => isSufferer(tree.form[marker].toLowerCase(), mention, words)),
  );
  const predicate =
    tree.rel[node] === 'nsubj' && tree.upos[tree.head[node]] === 'NOUN'
      ? listed(passage, tree.head[node], words.nominals)
      : [];
  const borne = bearers(passage, node, words);
  const nodes =
    borne.length > 0
      ? borne
      : counted
        ? [node]
        : [...of.flatMap((child) => listed(passage, child, words.nominals)), ...predicate];
  return nodes.flatMap((n) => {
    const people = nominalAt(passage, n, words);
    if (!people || people.entry?.sense === 'thing') return [];
    return [
      casualty(mention, people, 'plain', 0.9, [
        mention.why,
        counted ? 'counted by its own figure' : 'complement of the noun',
        people.why,
      ]),
    ];
  });
}

/** "the deaths of two soldiers", "injuries to 45 others" */
function isSufferer(marker: string, { outcome }: EventMention, { nominals }: CasualtyWords): boolean {
  return (
    nominals.prepositions.patient.has(marker) || (outcome === 'injured' && nominals.prepositions.sufferer.has(marker))
  );
}

/** "another with serious injuries", "three sustained bullet wounds": who bears what the noun counts. */
function bearers(passage: Passage, node: number, { events }: CasualtyWords): number[] {
  const { tree } = passage;
  const head = tree.head[node];
  const borne = isRelation(tree.rel[node], 'nmod') && preposition(tree, node) === 'with';
  if (borne && /^(?:NOUN|PROPN|NUM|DET|PRON)$/u.test(tree.upos[head])) return [head];
  for (let at = node - 1; at > 0 && node - at <= 3; at--)
    if (events.bearing.has(tree.form[at].toLowerCase()) && /^(?:NOUN|PROPN|NUM|DET|PRON)$/u.test(tree.upos[at - 1]))
      return [at - 1];
  return [];
}

/**
 * People whom the parse gives to two verbs ("killing four and injuring three others") belong to the one beside them,
 * unless both verbs share them ("kidnapped and killed 11 people").
 */
function nearestOwner(stated: readonly Casualty[]): Casualty[] {
  const distance = ({ mention, people }: Casualty) =>
    Math.min(
      Math.abs(mention.from - people.to),
      Math.abs(people.from - mention.to),
      Math.abs(mention.to - people.from),
    );
  return stated.filter((one) => {
    const rival = stated.find(
      (other) => other.people.node === one.people.node && OPPOSITE[one.measure] === other.measure,
    );
    return !rival || areCoordinated(one.mention, rival.mention) || distance(one) <= distance(rival);
  });
}

/** "more than 60 were killed and injured" is one figure for both: no claim can be made of either. */
function withoutCombined(stated: readonly Casualty[]): Casualty[] {
  const combined = (one: Casualty) =>
    one.people.quantity !== undefined &&
    stated.some(
      (other) =>
        other.people.node === one.people.node &&
        OPPOSITE[one.measure] === other.measure &&
        areCoordinated(one.mention, other.mention),
    );
  return stated.filter((one) => !combined(one));
}

const OPPOSITE: Partial<Record<Measure, Measure>> = { killed: 'injured', injured: 'killed' };

function areCoordinated(a: EventMention, b: EventMention): boolean {
  const { tree } = a.passage;
  const [first, second] = a.node < b.node ? [a.node, b.node] : [b.node, a.node];
  return second - first === 2 && tree.upos[first + 1] === 'CCONJ';
}

/** "51 dead, including 12 children": the share takes the measure of what it is included in. */
function includedIn(passage: Passage, stated: readonly Casualty[], words: CasualtyWords): Casualty[] {
  const found: Casualty[] = [];
  if (stated.length === 0 || !passage.sentence.words.some((word) => words.nominals.subset.has(word.lower)))
    return found;
  const { tree } = passage;
  for (let node = 0; node < tree.size; node++) {
    if (!opensSubset(passage, node, words)) continue;
    const whole = stated.filter((casualty) => casualty.people.from < tree.from[node]).at(-1);
    if (!whole) continue;
    for (const member of coordinated(tree, node)) {
      const people = nominalAt(passage, member, words);
      if (people)
        found.push(
          casualty(whole.mention, people, 'included', whole.trust * 0.9, [
            ...whole.why.slice(0, 1),
            'a share named by "including"',
            people.why,
          ]),
        );
    }
  }
  return found;
}

/** "including five women and a man": what is coordinated with a share is a share too, up to the next verb. */
function asShare(one: Casualty, shares: readonly Casualty[]): Casualty {
  const { tree } = one.people.passage;
  const opener = shares.find(
    (share) => share.measure === one.measure && share.people.node < one.people.node && share.people !== one.people,
  );
  if (one.standing !== 'plain' || !opener) return one;
  for (let at = opener.people.node + 1; at < one.people.node; at++)
    if (tree.upos[at] === 'VERB' || tree.upos[at] === 'AUX') return one;
  return { ...one, standing: 'included' };
}

/** "eight people, among them a minister" */
function followsAmongThem(passage: Passage, node: number, { subset, partOfASet }: NominalWords['nominals']): boolean {
  const before = passage.sentence.words
    .slice(Math.max(0, passage.tree.from[node] - 4), passage.tree.from[node])
    .map((word) => word.lower);
  return before.some((word, i) => subset.has(word) && partOfASet.has(before[i + 1] ?? ''));
}

function opensSubset(passage: Passage, node: number, { nominals }: CasualtyWords): boolean {
  const { tree } = passage;
  if (tree.upos[node] !== 'NOUN' && tree.upos[node] !== 'NUM' && tree.upos[node] !== 'PROPN') return false;
  const marker = dependent(tree, node, 'case', 'mark');
  const head = tree.head[node];
  return (
    (marker >= 0 && nominals.subset.has(tree.form[marker].toLowerCase())) ||
    followsAmongThem(passage, node, nominals) ||
    (head >= 0 && isRelation(tree.rel[node], 'obj') && nominals.subset.has(tree.form[head].toLowerCase()))
  );
}

function casualty(
  mention: EventMention,
  people: Nominal,
  standing: Casualty['standing'],
  trust: number,
  why: readonly string[],
): Casualty {
  return { mention, measure: mention.outcome!, people, standing, trust, why };
}

/** One statement a measure for the same words: the more trusted rule, or the earlier, stays. */
function distinct(casualties: readonly Casualty[]): Casualty[] {
  const kept: Casualty[] = [];
  for (const next of casualties) {
    const clash = kept.findIndex(
      (one) => one.measure === next.measure && one.people.from < next.people.to && next.people.from < one.people.to,
    );
    if (clash < 0) kept.push(next);
    else if (next.standing === 'included' && kept[clash].standing === 'plain') kept[clash] = next;
    else if (next.trust > kept[clash].trust && next.standing === kept[clash].standing) kept[clash] = next;
  }
  return kept;
}
