import { knowledgeBytes, knowledgeJson } from '../../knowledge.ts';
import type { PlaceLevel } from '../../model/place.ts';
import { type Column, unpackColumns } from './columns.ts';
import { type Countries, countries } from './countries.ts';
import { levelOfFeature } from './feature.ts';
import { foldName } from './fold.ts';

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
  /** The divisions it lies in, as positions in the gazetteer; null where not known. A division does not contain itself. */
  readonly first: number | null;
  readonly second: number | null;
  /** Where the point stands: the thing itself, the median of its places, its namesake town, or the division around it. */
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
  /**
   * Names of one country's entries with the same first letter and at most `slack` letters more or fewer, folded and in
   * order. `folded` is not empty.
   */
  namesLike(folded: string, country: string, slack: number): Iterable<{ name: string; entry: GazetteerEntry }>;
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
  const nameAt = startsOf(index.length);
  const bearersAt = startsOf(index.count);
  const display = Buffer.from(entries.name.buffer, entries.name.byteOffset, entries.name.length);
  const folded = Buffer.from(index.name.buffer, index.name.byteOffset, index.name.length);

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
  /** The first name not before `wanted`, in byte order. */
  const seek = (wanted: Buffer): number => {
    let [low, high] = [0, index.length.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (folded.compare(wanted, 0, wanted.length, nameAt[middle], nameAt[middle + 1]) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const startsWith = (at: number, wanted: Buffer): boolean =>
    at < index.length.length &&
    index.length[at] >= wanted.length &&
    folded.compare(wanted, 0, wanted.length, nameAt[at], nameAt[at] + wanted.length) === 0;
  const exact = (name: string): number => {
    const wanted = Buffer.from(name, 'latin1');
    const at = seek(wanted);
    return startsWith(at, wanted) && index.length[at] === wanted.length ? at : -1;
  };
  const bearers = (at: number): Column => index.bearers.subarray(bearersAt[at], bearersAt[at + 1]);

  return {
    ...countries(),
    size: about.entries,
    entry,
    bears: (name) => {
      for (const spelling of spellings(name)) if (exact(spelling) >= 0) return true;
      return false;
    },
    begins: (name) => {
      const wanted = Buffer.from(name, 'latin1');
      return startsWith(seek(wanted), wanted);
    },
    find: (name) => {
      const found = new Set<number>();
      for (const spelling of spellings(foldName(name))) {
        const at = exact(spelling);
        if (at >= 0) for (const bearer of bearers(at)) found.add(bearer);
      }
      return [...found].map(entry);
    },
    *namesLike(name, country, slack) {
      const code = about.countries.indexOf(country);
      for (
        let at = seek(Buffer.from(name[0]));
        at < index.length.length && folded[nameAt[at]] === name.charCodeAt(0);
        at++
      ) {
        if (Math.abs(index.length[at] - name.length) > slack) continue;
        for (const bearer of bearers(at)) {
          if (entries.country[bearer] !== code) continue;
          yield { name: folded.toString('latin1', nameAt[at], nameAt[at + 1]), entry: entry(bearer) };
        }
      }
    },
  };
}

const NONE = 0xffff;

/** Running sums: where each of the strings laid end to end starts, with the end of the last. */
function startsOf(lengths: Column): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at] + lengths[at];
  return starts;
}

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
