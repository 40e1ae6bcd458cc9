import type { Measure } from '../../model/index.ts';
import { areApart, dependents, own, preposition } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { Passage } from '../passage.ts';
import { type Casualty, type CasualtyWords, casualty } from './casualty.ts';
import { countedStatement, tollStatement } from './counted.ts';
import { leaningFigures } from './ellipsis.ts';
import { sharesOf } from './gravity.ts';
import { identified } from './identified.ts';
import { withKnown, withoutKnown } from './known.ts';
import { isUntaken, type Nominal, nominalAt } from './nominal.ts';
import { patientsOf } from './patient.ts';
import { withWhole } from './portion.ts';
import { asShare, includedIn } from './share.ts';

/** The casualties that one sentence's event mentions state, in text order, each people phrase once a measure. */
export function findCasualties(passage: Passage, mentions: readonly EventMention[], words: CasualtyWords): Casualty[] {
  const stated = mentions
    .filter((mention) => mention.outcome)
    .flatMap((mention) => casualtiesOf(mention, words))
    .filter(({ mention, people }) => !areApart(passage.tree, mention.node, people.node));
  const anew = withoutKnown(withoutRestated(stated.map((one) => withKnown(one, words))), (one) => one);
  const plain = withoutCombined(nearestOwner(distinct(anew)));
  const kept = distinct([...plain, ...leaningFigures(passage, plain, words)]);
  const shares = [...includedIn(passage, kept, words), ...sharesOf(passage, kept, words)];
  return distinct([...kept.filter((one) => !isInside(one, shares)), ...shares])
    .map((one) => asShare(one, shares))
    .map((one) => atLeast(one, shares))
    .sort((a, b) => a.people.from - b.people.from);
}

/** "half of them children": the children are counted by the share. */
function isInside(one: Casualty, shares: readonly Casualty[]): boolean {
  return shares.some(
    ({ measure, people }) =>
      measure === one.measure && people.from < one.people.to && one.people.from < people.to && one.standing === 'plain',
  );
}

/** "as many as 14 people including five children": the parts that are told as certain bound the whole from below. */
function atLeast(one: Casualty, shares: readonly Casualty[]): Casualty {
  const { low, high } = one.people;
  if (low !== 0 || high === null || high < 2 || shares.includes(one)) return one;
  const certain = shares
    .filter(({ measure, standing }) => measure === one.measure && standing === 'included')
    .reduce((sum, { people }) => sum + (people.low ?? 0), 0);
  return certain > 0 && certain <= high ? { ...one, people: { ...one.people, low: certain } } : one;
}

function casualtiesOf(mention: EventMention, words: CasualtyWords): Casualty[] {
  if (mention.form === 'toll') return tollStatement(mention, words);
  const named = identified(mention, words);
  if (named.length > 0) return named;
  if (mention.form === 'counted') return countedStatement(mention, words).flatMap((one) => withWhole(one, words));
  const { nodes, why, trust } = patientsOf(mention, words.nominals);
  return nodes.flatMap((node) => {
    const people = nominalAt(mention.passage, node, words);
    if (!people || !isPeople(people, mention, words)) return [];
    return withWhole(casualty(mention, people, 'plain', trust, [mention.why, why, people.why]), words);
  });
}

/**
 * "The wounded were hospitalised", "a guard died after he was taken to hospital": nobody is counted anew. A single
 * person of whom nothing else is told stays.
 */
function withoutRestated(stated: readonly Casualty[]): Casualty[] {
  const anew = stated.filter(
    ({ mention, people }) =>
      !(mention.verb ?? mention.phrase)?.restates || people.quantity !== undefined || !people.definite,
  );
  return anew.length > 0 ? anew : stated.filter(({ people }) => people.low === 1);
}

/** What cannot befall bodies. */
const LIVING: ReadonlySet<Measure> = new Set(['injured', 'abducted', 'detained', 'displaced']);

/**
 * Only people are counted, not the bodies they serve ("the junta", "the air force"); a figure alone ("five were
 * killed") is people where the verb can only affect people.
 */
function isPeople(people: Nominal, mention: EventMention, { events, nominals }: CasualtyWords): boolean {
  if (nominals.prepositions.source.has(preposition(people.passage.tree, people.node))) return false;
  if (people.entry?.sense === 'thing' || (events.notVictims.has(people.noun) && !isOffice(people))) return false;
  if ((mention.verb ?? mention.phrase)?.civilians && (people.group === 'combatant' || people.group === 'attacker'))
    return false;
  if (mention.noun?.many && people.low === 1 && !people.entry) return false;
  const isOurs = isTeller(mention, nominals);
  if (mention.verb?.ours && !isOurs) return false;
  if (mention.verb?.unit && !isOurs && people.group !== 'combatant' && people.group !== 'attacker') return false;
  if (people.entry?.state === 'killed' && LIVING.has(mention.outcome!)) return false;
  if (isUnsplit(people, mention, events)) return false;
  if (people.definite && !people.quantity && events.restating.nouns.has(people.passage.tree.lemma[people.node]))
    return false;
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
  if (mention.form === 'result' && nominals.condition.nouns.has(mention.passage.tree.lemma[mention.node])) return false;
  if (mention.weight === 'light' || (mention.verb ?? mention.phrase)?.people) return false;
  const upos = people.passage.tree.upos[people.node];
  return upos === 'NOUN' || (upos === 'PROPN' && isUntaken(people.passage, people.node));
}

/** "We lost eleven men", "I lost my sons": told by those whose dead they are. */
const isTeller = ({ passage: { tree }, node }: EventMention, { firstPerson }: CasualtyWords['nominals']): boolean =>
  dependents(tree, node, 'nsubj').some((subject) => firstPerson.has(tree.form[subject].toLowerCase()));

/** "suffered 29 casualties, dead and wounded", "inflicted nine casualties": the figure is of both, so of neither. */
function isUnsplit({ noun }: Nominal, { form, weight }: EventMention, { unsplit }: EventLexicon): boolean {
  return unsplit.has(noun) && (form === 'result' || weight === 'light');
}

/** "the head of the district's police": a role with what it is over. */
function isOffice({ entry, passage, node }: Nominal): boolean {
  return entry?.role === true && dependents(passage.tree, node, 'nmod').length > 0;
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
    if (!rival || areCoordinated(one.mention, rival.mention)) return true;
    const end = [one, rival].find(({ measure }) => measure === 'killed')!;
    return isOnePerson(one) && end.mention.form === 'verb' ? one === end : distance(one) <= distance(rival);
  });
}

/** "The driver was shot in the chest and died the next day": one person's end is death. */
const isOnePerson = ({ people }: Casualty): boolean => people.low === 1 && people.high === 1;

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
