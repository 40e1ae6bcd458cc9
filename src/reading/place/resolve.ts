import type { Sentence } from '../../language/words.ts';
import type { Place, PlaceCandidate, PlaceLevel } from '../../model/place.ts';
import { type Candidate, candidateOf } from './candidates.ts';
import { type Choice, choose } from './choice.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { RANK } from './nesting.ts';
import { distanceTold, placed } from './point.ts';
import type { Scored } from './score.ts';
import { ballotOf, type CountryShare } from './votes.ts';

/** A mention with what it stands for. As `Place`, but for the span: `start` and `end` are UTF-16 offsets. */
export interface ResolvedPlace extends Omit<Place, 'span'> {
  readonly start: number;
  readonly end: number;
  readonly mention: PlaceMention;
  /** The place and what it lies in, inmost first: settlement, district, province, country. Empty: not located. */
  readonly chain: readonly { readonly name: string; readonly level: PlaceLevel; readonly gazetteer?: string }[];
  readonly why: readonly string[];
}

export interface ResolvedPlaces {
  /** One list a sentence, parallel to the mentions given. */
  readonly places: readonly (readonly ResolvedPlace[])[];
  /** How the report's votes fall, most first. */
  readonly countries: readonly CountryShare[];
}

export interface ResolutionContext {
  /** The sentences the mentions came from: their demonyms vote. */
  readonly sentences?: readonly Sentence[];
}

/**
 * Chooses a gazetteer entry for each mention of a document where one clearly fits; where not, the candidates stay with
 * their scores (0..1) and no point is given. `mentions` holds one list a sentence, as `recogniseDocumentPlaces`
 * returns.
 */
export function resolvePlaces(
  mentions: readonly (readonly PlaceMention[])[],
  context: ResolutionContext = {},
): ResolvedPlaces {
  const book = gazetteer();
  const ballot = ballotOf(mentions.flat(), context.sentences ?? [], book);
  const countries = ballot.shares;

  const settled = new Map<PlaceMention, Choice>();
  /** What each mention was last weighed with: the same again would settle nothing more. */
  const asked = new Map<PlaceMention, { pass: number; within: Candidate | null; anchors: number }>();
  const anchors: Candidate[] = [];
  for (const pass of [SURE_MARGIN, CLEAR_MARGIN, CLEAR_MARGIN]) {
    for (const { mention, sentence } of outermostFirst(mentions)) {
      if (settled.get(mention)?.chosen) continue;
      const outer = mention.within === undefined ? undefined : sentence[mention.within];
      const within = (outer && settled.get(outer)?.chosen) ?? null;
      const before = asked.get(mention);
      if (before && before.pass === pass && before.within === within && before.anchors === anchors.length) continue;
      asked.set(mention, { pass, within, anchors: anchors.length });
      const shares = ballot.sharesWithout(mention.core);
      const choice = choose(mention, { shares, beside: namedBeside(sentence), within, anchors }, book, pass);
      settled.set(mention, choice);
      if (choice.chosen && RANK[choice.chosen.level] < 3) anchors.push(choice.chosen);
    }
  }
  return {
    countries,
    places: mentions.map((sentence) =>
      sentence.map((mention) => resolved(mention, sentence, settled.get(mention)!, settled, countries, book)),
    ),
  };
}

/** The country a report is about: the one with the most votes, if it has a clear lead; else null. */
export function documentCountry({ countries }: ResolvedPlaces): CountryShare | null {
  const [first, second] = countries;
  return first && first.share >= 0.4 && first.share - (second?.share ?? 0) >= 0.15 ? first : null;
}

/**
 * Lead over the next different place that counts as clear. In the first pass only the sure ones become anchors; the
 * last lets names profit from anchors that came after them.
 */
const SURE_MARGIN = 1;
const CLEAR_MARGIN = 0.35;

function* outermostFirst(
  mentions: readonly (readonly PlaceMention[])[],
): Generator<{ mention: PlaceMention; sentence: readonly PlaceMention[] }> {
  for (const rank of [4, 3, 2, 1, 0])
    for (const sentence of mentions)
      for (const mention of sentence) if (RANK[mention.level] === rank) yield { mention, sentence };
}

const namedBeside = (sentence: readonly PlaceMention[]): ReadonlySet<string> =>
  new Set(sentence.flatMap(({ country, dateline }) => (country && !dateline ? [country] : [])));

function resolved(
  mention: PlaceMention,
  sentence: readonly PlaceMention[],
  { chosen, ranked, why, country: shared }: Choice,
  settled: ReadonlyMap<PlaceMention, Choice>,
  countries: readonly CountryShare[],
  book: Gazetteer,
): ResolvedPlace {
  const { start, end, name } = mention;
  const common = { start, end, name, mention, why: [...mention.why, ...why] };
  if (chosen) {
    const level = levelOf(mention, chosen);
    return { ...common, level, country: chosen.country, ...placed(mention, chosen), chain: chainOf(chosen, book) };
  }
  const outer = mention.within === undefined ? undefined : settled.get(sentence[mention.within])?.chosen;
  if (outer && mention.level === 'site' && RANK[outer.level] < 4) {
    const { gazetteer: _, ...point } = placed({ ...sentence[mention.within!], type: outer.level }, outer);
    const because = [...common.why, `stands in ${outer.name}`];
    return { ...common, why: because, level: 'site', country: outer.country, ...point, chain: chainOf(outer, book) };
  }
  const leading = countries[0] && countries[0].share >= 0.6 ? countries[0].country : undefined;
  const country = mention.country ?? outer?.country ?? shared ?? leading;
  const candidates = ranked.length > 0 ? { candidates: ranked.slice(0, 8).map((one) => kept(one, ranked[0])) } : {};
  const chain = outer ? chainOf(outer, book) : [];
  const away = distanceTold(mention);
  return {
    ...common,
    level: mention.level,
    ...(country && { country }),
    precision: 'unlocated',
    ...(away !== null && { radiusKm: away }),
    ...candidates,
    chain,
  };
}

/** The words' own type decides; a bare name takes the level of what it turned out to be. */
function levelOf({ level, type, relation }: PlaceMention, chosen: Candidate): PlaceLevel {
  if (type !== undefined || level === 'site') return level;
  return relation?.kind === 'part' && chosen.level === 'country' ? level : chosen.level;
}

function kept({ candidate, score }: Scored, best: Scored): PlaceCandidate {
  const { name, key, lat, lon, country } = candidate;
  const fit = Math.exp(score - best.score) * Math.min(1, Math.max(0.1, best.score / 4));
  return { name, gazetteer: key, lat, lon, country, score: Math.round(fit * 100) / 100 };
}

function chainOf(candidate: Candidate, book: Gazetteer): ResolvedPlace['chain'] {
  const around = [candidate.entry?.second, candidate.entry?.first]
    .filter((index) => index != null)
    .map((index) => candidateOf(book.entry(index)));
  const links = [candidate, ...around].map(({ name, level, key }) => ({ name, level, ...geonames(key) }));
  const country = book.byCode(candidate.country);
  return candidate.level === 'country' || !country ? links : [...links, { name: country.name, level: 'country' }];
}

export const geonames = (key: string): { gazetteer?: string } =>
  key.startsWith('geonames:') ? { gazetteer: key } : {};
