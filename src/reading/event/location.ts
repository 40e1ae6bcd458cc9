import type { NominalLexicon } from '../casualty/lexicon.ts';
import { dependents, isRelation, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import type { LocationLexicon } from './location-lexicon.ts';

export interface LocationWords {
  readonly nominals: NominalLexicon;
  readonly locations: LocationLexicon;
}

/**
 * Whether a place mention says where something happened: it is no goal or origin of people's ways, no home of a person
 * or a body, no place where the hurt were brought, and no actor.
 */
export function isLocation(passage: Passage, place: PlaceMention, words: LocationWords): boolean {
  if (isGoal(passage, place, words) || isActing(passage, place)) return false;
  if (isInstitution(passage, place, words.locations) || isApposed(passage, place)) return false;
  return !isOrigin(passage, place, words) && !isCare(passage, place, words.locations);
}

const REACH = 5;

/**
 * "fled to Bankass", "in the direction of the town of Bankass": where people went. "close to Bankass" is no way, and
 * the address that officers are called to is the scene.
 */
function isGoal(
  { sentence, tree }: Passage,
  place: PlaceMention,
  { nominals: { prepositions }, locations }: LocationWords,
): boolean {
  if (place.relation?.kind === 'near' && place.relation.start < place.start) return false;
  if (place.type === 'address') return false;
  for (let at = place.from - 1; at >= Math.max(0, place.from - REACH); at--) {
    const word = sentence.words[at].lower;
    const node = tree.nodeOf[at];
    if (prepositions.goal.has(word) || prepositions.goal.has(`${sentence.words[at - 1]?.lower} ${word}`))
      return tree.upos[node] !== 'PART' && !locations.states.has(sentence.words[at + 1].lower);
    if (tree.upos[node] === 'VERB' || word === ',') return false;
  }
  return false;
}

/** "Iran condemned", "blamed Iran": a country that acts or is acted upon; its head is a verb, with no preposition. */
function isActing({ tree }: Passage, place: PlaceMention): boolean {
  if (place.level !== 'country' || place.within !== undefined) return false;
  const node = tree.nodeOf[place.to - 1];
  const bare = !tree.children[node].some((child) => isRelation(tree.rel[child], 'case'));
  return (
    bare &&
    isRelation(tree.rel[node], 'nsubj', 'obj', 'iobj', 'obl:agent') &&
    tree.head[node] >= 0 &&
    tree.upos[tree.head[node]] === 'VERB'
  );
}

/** "The court sentenced two men": a site that does something is a body; one that suffers something is a place. */
function isInstitution({ tree }: Passage, place: PlaceMention, { undergoing }: LocationLexicon): boolean {
  const node = tree.nodeOf[place.to - 1];
  const verb = tree.head[node];
  return (
    place.level === 'site' &&
    tree.rel[node] === 'nsubj' &&
    verb >= 0 &&
    tree.upos[verb] === 'VERB' &&
    !undergoing.has(tree.lemma[verb].toLowerCase()) &&
    dependents(tree, verb, 'obj', 'ccomp').length > 0
  );
}

/** "Kibera, a slum of Nairobi": the noun says what kind of place the name is. */
function isApposed({ tree, places }: Passage, { level, core, to }: PlaceMention): boolean {
  const node = tree.nodeOf[to - 1];
  if (level !== 'site' || core !== '' || !isRelation(tree.rel[node], 'appos')) return false;
  return places.some((place) => tree.nodeOf[place.to - 1] === tree.head[node]);
}

/**
 * "a migrant from Eritrea", "a native of Enugu", "travelling from Gao", "born in Kano", "based in London": where
 * somebody or something comes from or belongs. Those taken or driven "from a school" were there.
 */
function isOrigin({ tree }: Passage, place: PlaceMention, { locations: lexicon, nominals }: LocationWords): boolean {
  if (place.relation) return false;
  const node = tree.nodeOf[place.to - 1];
  const head = tree.head[node];
  if (head < 0) return false;
  const lemma = tree.lemma[head].toLowerCase();
  const marker = preposition(tree, node);
  if (lexicon.sources.has(marker)) return ![head, tree.head[head]].some((at) => isLeaving(tree, at, lexicon));
  if (tree.upos[head] === 'NOUN') return nominals.prepositions.patient.has(marker) && lexicon.origins.has(lemma);
  return lexicon.people.has(lemma) && isRelation(tree.rel[node], 'obl', 'nmod');
}

const isLeaving = (tree: Passage['tree'], at: number, { leaving }: LocationLexicon): boolean =>
  at >= 0 && leaving.has(tree.lemma[at].toLowerCase());

/**
 * "treated at a hospital in Jos", "pronounced dead at the scene's nearest clinic": and the town around that hospital.
 */
function isCare({ tree, places }: Passage, place: PlaceMention, lexicon: LocationLexicon): boolean {
  const node = tree.nodeOf[place.to - 1];
  const site = isCareSite(place, lexicon) ? node : tree.head[node];
  if (site < 0 || tree.head[site] < 0) return false;
  const around = places.find((other) => tree.nodeOf[other.to - 1] === site);
  if (!around || !isCareSite(around, lexicon)) return false;
  const verb = tree.head[site];
  return (
    isRelation(tree.rel[site], 'obl', 'nmod') &&
    [verb, ...dependents(tree, verb, 'cop')].some((at) => lexicon.care.has(tree.lemma[at].toLowerCase()))
  );
}

const isCareSite = ({ level, type }: PlaceMention, { careSites }: LocationLexicon): boolean =>
  level === 'site' && type !== undefined && careSites.has(type);

/**
 * "there", "in the village": words that stand for a place told before. A name after the noun makes it a place itself.
 */
export function pointsBack(
  { sentence, tree, places }: Passage,
  at: number,
  { nominals, locations }: LocationWords,
): boolean {
  const { lower } = sentence.words[at];
  if (locations.deictic.has(lower)) return isRelation(tree.rel[tree.nodeOf[at]], 'advmod');
  if (!locations.settlements.has(lower) || !nominals.definite.has(sentence.words[at - 1]?.lower ?? '')) return false;
  const isNamed = places.some((place) => place.from <= at + 2 && at < place.to);
  return !isNamed && isRelation(tree.rel[tree.nodeOf[at]], 'obl', 'obj', 'nmod', 'nsubj:pass');
}
