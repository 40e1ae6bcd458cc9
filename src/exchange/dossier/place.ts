import type { Incident, Place, PlaceCandidate } from '../../model/index.ts';
import { joined, named, type Phrase } from './phrase.ts';
import { countryName, levelWords, precisionWords } from './wording.ts';

/** The gazetteers a reading may refer to, by the part of the reference before the colon. */
const gazetteers: Readonly<Record<string, string>> = { geonames: 'GeoNames', naturalearth: 'Natural Earth' };

/**
 * Where an incident was, in one phrase; the place that is drawn for it says how precise its point is: "Kelsana,
 * settlement (point of the settlement, from GeoNames); Circle of Bankass, district; Mali".
 */
export function whereWords({ where, country }: Incident): Phrase {
  const drawn = where.find((place) => place.lat !== undefined);
  const places = where.map((place) => {
    return place === drawn ? [...placeName(place), ` (${pointWords(place)})`] : placeName(place);
  });
  const known = country !== null && !where.some((place) => place.level === 'country');
  const all = known ? [...places, [countryName(country)]] : places;
  return all.length === 0 ? ['not said'] : joined(all, '; ');
}

/** The name with its level; a country needs no level. */
export function placeName(place: Place): Phrase {
  const words = place.level === 'country' ? [named(place.name)] : [named(place.name), `, ${levelWords[place.level]}`];
  const open = openCandidates(place).length;
  return open === 0 ? words : [...words, open === 1 ? ', one doubtful candidate' : `, ambiguous: ${open} candidates`];
}

/** How precise the drawn point is and whence it comes: "point of the settlement from GeoNames". */
export function pointWords({ precision, radiusKm, gazetteer }: Place): string {
  const how = precision === 'near' ? `${precisionWords.near} ${radiusKm ?? 'some'} km` : precisionWords[precision];
  return gazetteer === undefined ? how : `${how}, from ${gazetteerName(gazetteer)}`;
}

/** "Dorowal (Mali), 13.71° N 3.32° W, likelihood 0.46". */
export function candidateWords({ name, country, lat, lon, score }: PlaceCandidate): Phrase {
  const land = country === undefined ? '' : ` (${countryName(country)})`;
  return [named(name), `${land}, ${coordinates(lat, lon)}, likelihood ${score.toFixed(2)}`];
}

/** Decimal degrees to two places, about a kilometre: "13.92° N 3.61° W". */
export function coordinates(lat: number, lon: number): string {
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${degrees(lat, 'N', 'S')} ${degrees(lon, 'E', 'W')}`;
}

/** More candidates than this are counted only: the reading has them all. */
export const candidateLimit = 4;

/** The gazetteer entries left standing where no point was picked, likeliest first; empty for a place with a point. */
export function openCandidates({ lat, candidates }: Place): readonly PlaceCandidate[] {
  return lat === undefined ? [...(candidates ?? [])].sort((a, b) => b.score - a.score) : [];
}

function gazetteerName(reference: string): string {
  const [prefix] = reference.split(':');
  return gazetteers[prefix.toLowerCase()] ?? prefix;
}
