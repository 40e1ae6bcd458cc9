import { knowledgeBytes, knowledgeJson } from '../../knowledge.ts';
import type { PlaceLevel } from '../../model/place.ts';
import { remembering } from '../phrase/memory.ts';
import { type Column, unpackColumns } from './columns.ts';
import { type Countries, countries } from './countries.ts';
import { levelOfFeature } from './feature.ts';
import { foldName } from './fold.ts';
import { nameList, startsOf } from './name-list.ts';
import type { NameShelf } from './name-shelf.ts';

export interface GazetteerEntry {
  /** Position in the gazetteer: stable within one build of `knowledge/gazetteer`. */
  readonly index: number;
  /** "geonames:2460596"; null for an entry of Recount's own list. */
  readonly id: string | null;
  readonly name: string;
  /** Degrees. For divisions see `pointOf`. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames feature code, or RGN, ISL, LCTY, CMP, SITE for Recount's own. */
  readonly feature: string;
  readonly level: PlaceLevel;
  /** 0: not known. A division's is the sum over its listed places. */
  readonly population: number;
  /**
   * The divisions it lies in, as positions in the gazetteer; null where not known. A division does not contain itself.
   */
  readonly first: number | null;
  readonly second: number | null;
  /**
   * Where the point stands: the thing itself, the median of its places, its namesake town, or the division around it.
   */
  readonly pointOf: 'own' | 'places' | 'namesake' | 'parent';
}

export interface Gazetteer extends Countries {
  /** Entries that bear the name, by population, most first; then those that differ by an Arabic article or final h. */
  find(name: string): readonly GazetteerEntry[];
  /** Whether any name starts with these folded words: lets a reader stop extending early. */
  begins(folded: string): boolean;
  /** Whether `find` would find anything; the name is folded already. */
  bears(folded: string): boolean;
  entry(index: number): GazetteerEntry;
  /** Where names are looked through that differ from one asked for; `initial` is one folded letter. */
  shelf(country: string, initial: string): NameShelf;
  readonly size: number;
}

/** The gazetteer of `knowledge/gazetteer`, read once a process on first use (about 0.1 s). */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

let loaded: Gazetteer | undefined;

interface About {
  readonly entries: number;
  readonly firstDivisions: number;
  readonly countries: readonly string[];
  readonly features: readonly string[];
  readonly points: readonly GazetteerEntry['pointOf'][];
}

function load(): Gazetteer {
  const about = knowledgeJson<About>('gazetteer/about.json');
  const entries = unpackColumns(knowledgeBytes('gazetteer/entries.bin.gz'));
  const index = unpackColumns(knowledgeBytes('gazetteer/names.bin.gz'));
  const displayAt = startsOf(entries.nameLength);
  const bearersAt = startsOf(index.count);
  const display = bufferOf(entries.name);
  const names = nameList(bufferOf(index.name), index.length);

  const entry = (at: number): GazetteerEntry => {
    const feature = about.features[entries.feature[at]];
    const [first, second] = [entries.first[at], entries.second[at] + about.firstDivisions];
    return {
      index: at,
      id: entries.id[at] === 0 ? null : `geonames:${entries.id[at]}`,
      name: display.toString('utf8', displayAt[at], displayAt[at + 1]),
      lat: entries.lat[at] / 1e4,
      lon: entries.lon[at] / 1e4,
      country: about.countries[entries.country[at]],
      feature,
      level: levelOfFeature(feature),
      population: entries.population[at],
      first: entries.first[at] === NONE || first === at ? null : first,
      second: entries.second[at] === NONE || second === at ? null : second,
      pointOf: about.points[entries.pointOf[at]],
    };
  };
  const bearersOf = (folded: string): GazetteerEntry[] => {
    const found = new Set<number>();
    for (const spelling of spellings(folded)) {
      const at = names.position(spelling);
      if (at >= 0) for (let i = bearersAt[at]; i < bearersAt[at + 1]; i++) found.add(index.bearers[i]);
    }
    return Array.from(found, entry);
  };
  const bears = (folded: string): boolean => {
    for (const spelling of spellings(folded)) if (names.position(spelling) >= 0) return true;
    return false;
  };
  const shelfOf = (country: string, initial: string): NameShelf => {
    const code = about.countries.indexOf(country);
    const [named, holders]: [number[], number[]] = [[], []];
    for (let at = names.seek(initial); names.starts(at, initial); at++) {
      for (let i = bearersAt[at]; i < bearersAt[at + 1]; i++) {
        if (entries.country[index.bearers[i]] !== code) continue;
        named.push(at);
        holders.push(index.bearers[i]);
      }
    }
    const lengths = Uint8Array.from(named, (at) => names.lengths[at]);
    return {
      size: named.length,
      lengths,
      name: (at) => names.text(named[at]),
      entry: (at) => entry(holders[at]),
    };
  };

  const known = remembering(NAMES_KEPT, bears);
  const found = remembering(NAMES_KEPT, bearersOf);
  const shelves = remembering(SHELVES_KEPT, (key) => shelfOf(key.slice(0, -1), key.slice(-1)));
  return {
    ...countries(),
    size: about.entries,
    entry,
    bears: known,
    begins: remembering(NAMES_KEPT, (name) => names.starts(names.seek(name), name)),
    find: (name) => found(foldName(name)),
    shelf: (country, initial) => shelves(country + initial),
  };
}

/** How much of what was asked is remembered: names, and shelves of one country and letter. */
const NAMES_KEPT = 20_000;
const SHELVES_KEPT = 1000;

const bufferOf = (column: Column): Buffer => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

const NONE = 0xffff;

/** "ar raqqah", "al raqqah", "raqqah", "raqqa": the article and the final h of Arabic names come and go. */
function* spellings(folded: string): Generator<string> {
  if (folded === '') return;
  yield folded;
  const bare = folded.replace(ARTICLE, '');
  for (const stem of new Set([folded, bare])) {
    if (stem !== folded) yield stem;
    if (stem.endsWith('ah')) yield stem.slice(0, -1);
    else if (stem.endsWith('a')) yield `${stem}h`;
  }
  yield `al ${bare}`;
  yield `el ${bare}`;
}

const ARTICLE = /^(?:al|el|ar|as|ash|ad|adh|an|at|az|ul) (?=[a-z]{3})/;
