import { knowledgeJson } from '../../knowledge.ts';
import { foldName, foldWord } from './fold.ts';

/** One country or de-facto territory, as `knowledge/gazetteer/countries.json` holds it. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly iso2: string;
  readonly iso3: string;
  /** The usual English name, without "the". */
  readonly name: string;
  /** Every name, the usual one first: short, formal, former, abbreviated. */
  readonly names: readonly string[];
  /** Names of the capital; cities that news treats as the seat of government are listed too. */
  readonly capitals: readonly string[];
  /** "Malian", "Burkinabe": as said of things. */
  readonly adjectives: readonly string[];
  /** One of its people, and several: the two lists run in parallel. */
  readonly person: readonly string[];
  readonly people: readonly string[];
  /** A central point and the radius of a disc as large as the country; null where no boundary is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusKm: number | null;
}

export interface Countries {
  readonly all: readonly CountryRecord[];
  byCode(iso2: string): CountryRecord | null;
  /** Whether any country's name starts with these folded words. */
  startsName(folded: string): boolean;
  /** The country that bears this name. Names shared by two ("Congo") give the first in the table's order. */
  named(name: string): CountryRecord | null;
  /** The countries whose adjective or people this word names ("Malian", "Syrians", "Congolese": two). */
  demonym(word: string): readonly CountryRecord[];
  /** The country whose capital bears this name. */
  capital(name: string): CountryRecord | null;
}

/** The country table. Read once a process. */
export function countries(): Countries {
  table ??= tableOf(knowledgeJson<CountryRecord[]>('gazetteer/countries.json'));
  return table;
}

let table: Countries | undefined;

const NONE: readonly CountryRecord[] = [];

function tableOf(all: readonly CountryRecord[]): Countries {
  const codes = new Map(all.map((country) => [country.iso2, country]));
  const names = new Map<string, CountryRecord>();
  const capitals = new Map<string, CountryRecord>();
  const demonyms = new Map<string, CountryRecord[]>();
  for (const country of all) {
    for (const name of country.names) if (!names.has(foldName(name))) names.set(foldName(name), country);
    for (const name of country.capitals) if (!capitals.has(foldName(name))) capitals.set(foldName(name), country);
    for (const word of new Set([...country.adjectives, ...country.person, ...country.people].map(foldName)))
      demonyms.set(word, [...(demonyms.get(word) ?? []), country]);
  }
  const starts = new Set(
    [...names.keys()].flatMap((name) => name.split(' ').map((_, at, all) => all.slice(0, at + 1).join(' '))),
  );
  return {
    all,
    startsName: (folded) => starts.has(folded),
    byCode: (iso2) => codes.get(iso2) ?? null,
    named: (name) => names.get(foldWord(name)) ?? null,
    demonym: (word) => demonyms.get(foldWord(word)) ?? NONE,
    capital: (name) => capitals.get(foldWord(name)) ?? null,
  };
}
