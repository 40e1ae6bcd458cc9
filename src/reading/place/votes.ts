import type { Sentence } from '../../language/words.ts';
import { isCapitalised } from '../phrase/capital.ts';
import { candidatesOf } from './candidates.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';

/** One reason to believe that a report is about a country. */
export interface Vote {
  readonly country: string;
  /** The folded name that casts it; '' for demonyms. */
  readonly name: string;
  readonly weight: number;
  readonly why: string;
}

export interface CountryShare {
  readonly country: string;
  /** 0..1 of all votes. */
  readonly share: number;
  /** The votes themselves: 3 for a country's name, up to 1.5 for a place, 0.8 for a demonym. */
  readonly weight: number;
  /** The readable reasons, heaviest first. */
  readonly evidence: readonly string[];
}

/** The votes of a report, kept apart by the name that casts them. */
export interface Ballot {
  /** How much the whole report speaks for each country, most first. */
  readonly shares: readonly CountryShare[];
  /** The same as numbers, without the votes of one name: nobody votes for himself. */
  sharesWithout(name: string): ReadonlyMap<string, number>;
}

export function ballotOf(
  mentions: readonly PlaceMention[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Ballot {
  const votes = [...mentions.flatMap((mention) => votesOf(mention, gazetteer)), ...demonymVotes(sentences, gazetteer)];
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    shares: sharesOf(votes),
    sharesWithout: (name) => {
      const folded = foldName(name);
      const shares = known.get(folded) ?? numbersOf(votes, folded);
      known.set(folded, shares);
      return shares;
    },
  };
}

/** The shares as bare numbers, without the votes that one name casts. */
function numbersOf(votes: readonly Vote[], without: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { country, name, weight } of votes) {
    if (name === without) continue;
    total += weight;
    weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  for (const [country, weight] of weights) weights.set(country, weight / total);
  return weights;
}

function sharesOf(votes: readonly Vote[]): CountryShare[] {
  const total = votes.reduce((sum, { weight }) => sum + weight, 0);
  const byCountry = new Map<string, Vote[]>();
  for (const vote of votes) byCountry.set(vote.country, [...(byCountry.get(vote.country) ?? []), vote]);
  return [...byCountry]
    .map(([country, own]) => ({ country, own, weight: own.reduce((sum, vote) => sum + vote.weight, 0) }))
    .map(({ country, own, weight }) => ({
      country,
      share: weight / total,
      weight,
      evidence: [...new Set(own.toSorted((a, b) => b.weight - a.weight).map(({ why }) => why))],
    }))
    .sort((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
}

function votesOf(mention: PlaceMention, gazetteer: Gazetteer): Vote[] {
  const weak = mention.role === 'actor-like' || mention.dateline ? 0.4 : 1;
  const name = foldName(mention.core);
  if (mention.country) return [{ country: mention.country, name, weight: 3 * weak, why: `"${mention.name}"` }];
  if (mention.core === '' || mention.level === 'site') return [];
  const candidates = candidatesOf(mention, gazetteer);

  const known = candidates.map(({ name: own, country, population, level }) => ({
    country,
    mass: (Math.log10(population + 20) + (level === 'province' ? 1 : 0)) * (foldName(own) === name ? 1 : 0.7),
  }));
  const heaviest = new Map<string, number>();
  for (const { country, mass } of known) heaviest.set(country, Math.max(heaviest.get(country) ?? 0, mass));
  for (const [country, mass] of heaviest)
    if (mention.typeCountries && !mention.typeCountries.includes(country)) heaviest.set(country, mass / 3);
  const total = [...heaviest.values()].reduce((sum, mass) => sum + mass ** 3, 0);
  return [...heaviest].map(([country, mass]) => ({
    country,
    name,
    weight: (1.5 * weak * mass ** 3) / total,
    why: `"${mention.name}" lies there`,
  }));
}

/** "Malian soldiers": the army, the people, the press of a country are where its news happens, mostly. */
function demonymVotes(sentences: readonly Sentence[], gazetteer: Gazetteer): Vote[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { text } of words) {
      if (!isCapitalised(text)) continue;
      for (const { iso2 } of gazetteer.demonym(text)) counts.set(iso2, (counts.get(iso2) ?? 0) + 1);
    }
  }
  return [...counts].map(([country, count]) => ({
    country,
    name: '',
    weight: 0.8 * Math.min(4, count),
    why: `its people or forces named ${count} time${count === 1 ? '' : 's'}`,
  }));
}
