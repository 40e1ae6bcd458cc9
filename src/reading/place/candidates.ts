import type { PlaceLevel } from '../../model/place.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { RANK } from './nesting.ts';
import { kilometres } from './sphere.ts';

/** One thing a mention could mean: a gazetteer entry or a country. */
export interface Candidate {
  readonly name: string;
  readonly level: PlaceLevel;
  readonly country: string;
  /** "geonames:2453348"; "iso3166:ML" for a country; "recount:..." for an entry of Recount's own list. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm?: number;
  readonly population: number;
  readonly feature: string;
  readonly entry: GazetteerEntry | null;
}

/**
 * Everything that bears the mention's name and could be of its kind. The full name is asked before its core. Worked out
 * once a mention, whoever asks.
 */
export function candidatesOf(mention: PlaceMention, gazetteer: Gazetteer): readonly Candidate[] {
  const known = remembered.get(mention);
  if (known) return known;
  const found = bearersOf(mention, gazetteer);
  remembered.set(mention, found);
  return found;
}

const remembered = new WeakMap<PlaceMention, readonly Candidate[]>();

function bearersOf(mention: PlaceMention, gazetteer: Gazetteer): Candidate[] {
  const whole = mention.type === undefined ? [] : gazetteer.find(mention.name);
  const entries = whole.length > 0 && mention.level !== 'site' ? whole : union(whole, gazetteer.find(mention.core));
  const found = entries.filter((entry) => isOfKind(mention, entry)).map((entry) => candidateOf(entry));
  const country = mention.type === undefined ? gazetteer.named(mention.core) : null;
  if (country?.lat != null && country.lon != null) {
    const { iso2, lat, lon, radiusKm, name } = country;
    const place = { name, level: 'country' as const, country: iso2, key: `iso3166:${iso2}`, lat, lon };
    found.unshift({ ...place, ...(radiusKm !== null && { radiusKm }), population: 1e7, feature: 'PCLI', entry: null });
  }
  return found;
}

export function candidateOf(entry: GazetteerEntry): Candidate {
  const { name, level, country, lat, lon, population, feature, id } = entry;
  const key = id ?? `recount:${name.toLowerCase().replaceAll(' ', '-')}`;
  return { name, level, country, key, lat, lon, population, feature, entry };
}

/**
 * The Red Sea is not the state named after it. Towns are not divisions and divisions not towns; a district's seat may
 * stand in where no division bears the name.
 */
function isOfKind({ type, level, water }: PlaceMention, entry: GazetteerEntry): boolean {
  if (type === undefined || level === 'site') return true;
  if (water) return !/^(?:ADM|PPL)/.test(entry.feature);
  if (level === 'settlement') return entry.level === 'settlement' || entry.level === 'site';
  return level !== 'province' || entry.level !== 'settlement' || entry.feature === 'PPLA' || entry.feature === 'PPLC';
}

const union = (a: readonly GazetteerEntry[], b: readonly GazetteerEntry[]): GazetteerEntry[] => [
  ...a,
  ...b.filter((entry) => !a.some(({ index }) => index === entry.index)),
];

/** A town, its district and its province often share a name and a spot: choosing among them is no ambiguity. */
export function isSamePlace(a: Candidate, b: Candidate): boolean {
  if (a.country !== b.country) return false;
  if (a.entry && b.entry && contains(a.entry, b.entry)) return true;
  const isBorrowed = a.entry?.pointOf === 'parent' || b.entry?.pointOf === 'parent';
  const [one, other] = [foldName(a.name), foldName(b.name)];
  if (isBorrowed && (one.startsWith(other) || other.startsWith(one))) return true;
  const away = kilometres(a, b);
  const firsts = [a.entry?.first, b.entry?.first].filter((first) => first != null);
  const isSeat = a.level !== b.level && new Set(firsts).size <= 1 && away <= SEAT_KM;
  return away <= SAME_SPOT_KM || isSeat || (RANK[a.level] >= 3 && RANK[b.level] < 3 && away <= 150);
}

const SAME_SPOT_KM = 30;
/** A district's middle may lie this far from the town it is named after. */
const SEAT_KM = 100;

/** Whether one is a division that the other lies in. */
export function contains(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return [b.first, b.second].includes(a.index) || [a.first, a.second].includes(b.index);
}
