import { type Candidate, candidateOf, candidatesOf, isSamePlace } from './candidates.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { RANK } from './nesting.ts';
import { reasonsFor, type Scored, type Setting, scored } from './score.ts';
import { kilometres } from './sphere.ts';
import { variantOf } from './variant.ts';

export interface Choice {
  /** Null: nothing fits, or several do. */
  readonly chosen: Candidate | null;
  /** Every candidate, best first. */
  readonly ranked: readonly Scored[];
  /** Where it lies in any case: the country of all candidates that may be meant, if it is one. */
  readonly country: string | null;
  readonly why: readonly string[];
}

/**
 * Weighs the candidates of one mention. `margin` is the lead over the next different place that counts as clear.
 * Spellings that the gazetteer lacks are tried only where no listed candidate may be meant.
 */
export function choose(mention: PlaceMention, setting: Setting, book: Gazetteer, margin: number): Choice {
  if (mention.core === '') return { chosen: null, ranked: [], country: null, why: [] };
  const listed = candidatesOf(mention, book);
  const leading = Math.max(0, ...setting.shares.values());
  const isMeant = (candidate: Candidate): boolean => isWelcome(mention, candidate, setting, leading);
  const variant = listed.some(isMeant) ? null : variantOf(mention, setting, book);
  const candidates = variant ? [candidateOf(variant)] : listed;
  const ranked = candidates.map((candidate) => scored(mention, candidate, setting)).sort((a, b) => b.score - a.score);
  const meant = ranked.filter(({ candidate }) => isMeant(candidate));
  const [best, ...others] = meant;
  if (!best) return { chosen: null, ranked, country: null, why: [] };
  const country = meant.every(({ candidate }) => candidate.country === best.candidate.country)
    ? best.candidate.country
    : null;
  const rival = others.find(({ candidate }) => !isSamePlace(best.candidate, candidate));
  const isClear = !rival || best.score - rival.score >= margin;
  const spelt = variant ? [`spelt "${variant.name}" in the gazetteer`] : [];
  return {
    chosen: isClear ? ofLevel(mention, best, ranked) : null,
    ranked,
    country,
    why: [...reasonsFor(mention, best.candidate, setting), ...spelt],
  };
}

/**
 * A namesake in a country the report never touches is not the place meant, unless everybody knows it: a place must
 * lie where the report is, `leading` the share of its first country; countries, capitals and cities of half a million
 * may lie anywhere.
 */
function isWelcome(mention: PlaceMention, candidate: Candidate, { shares, within }: Setting, leading: number): boolean {
  if (mention.level === 'site' && !maySiteTake(mention, candidate, within, shares)) return false;
  if (within && RANK[within.level] < 3 && kilometres(within, candidate) > WITHIN_TOWN_KM) return false;
  if (within) return within.country === candidate.country;
  if (mention.country !== undefined) return mention.country === candidate.country;
  const own = shares.get(candidate.country) ?? 0;
  if (own >= 0.25 || own >= leading * 0.6) return true;
  return candidate.population >= 500_000 || candidate.level === 'country' || candidate.feature === 'PPLC';
}

/** Of a town, its district and its province, which share name and spot, the one the words mean. */
function ofLevel({ level }: PlaceMention, best: Scored, ranked: readonly Scored[]): Candidate {
  const family = ranked.filter(({ candidate }) => isSamePlace(best.candidate, candidate));
  const meant = family.find(
    ({ candidate, score }) => candidate.level === level && best.score - score <= NAMESAKE_SLACK,
  );
  return (meant ?? best).candidate;
}

/** How far a town may score below the division of its name and still be the one meant. */
const NAMESAKE_SLACK = 0.8;

/** What lies in a town or district lies no farther from its middle. */
const WITHIN_TOWN_KM = 100;

/** A shop may bear any name; that of a city, or of a place where the report is, says where it stands. */
function maySiteTake(
  { core }: PlaceMention,
  candidate: Candidate,
  within: Candidate | null,
  shares: ReadonlyMap<string, number>,
): boolean {
  if (within) return kilometres(within, candidate) <= WITHIN_TOWN_KM || isWellKnown(candidate);
  const isOwnName = foldName(candidate.name) === foldName(core);
  return isWellKnown(candidate) || (isOwnName && (shares.get(candidate.country) ?? 0) >= 0.5);
}

const isWellKnown = ({ population, level, feature }: Candidate): boolean =>
  population >= 100_000 || level === 'province' || level === 'site' || feature === 'PPLA';
