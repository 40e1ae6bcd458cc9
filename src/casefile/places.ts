import type { PlaceLevel } from '../model/index.ts';
import { fold, type Spot } from '../reckoning/gather/mention.ts';
import type { CaseFile } from './casefile.ts';
import { run } from './engine/rows.ts';
import type { AuthorityRow, Tables } from './engine/tables.ts';
import { type Alias, aliasesOf, authorities, countAuthorities, type NamesAsked } from './names/ask.ts';
import { joinsIn } from './names/joins.ts';
import { keysUnder, placeIn, placeKey } from './names/key.ts';
import { type Names, namesIn } from './names/names.ts';
import type { KeptPlace } from './names/place.ts';
import { holding } from './project/holding.ts';

/** Where a place is, and who says so. */
export interface PlacePoint extends Spot {
  readonly by: 'person' | 'gazetteer';
  /** The entry of the gazetteer; null: a person's point, or one that is only near an entry. */
  readonly gazetteer: string | null;
  /** The entry of the ledger that put it there; null: no person did. */
  readonly entry: number | null;
}

/** Where a place may be. */
export interface PlaceChoice {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Km; null: not told. */
  readonly radiusKm: number | null;
  readonly gazetteer: string | null;
}

/** A place that accounts which stand name, under all of its names. */
export interface PlaceLine {
  readonly key: string;
  /** A person's name for it, else the one that most reports write. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** ISO 3166-1 alpha-2; null: none is said. */
  readonly country: string | null;
  readonly aliases: readonly Alias[];
  /** Null: nobody has put it anywhere and no one entry of the gazetteer fits. */
  readonly point: PlacePoint | null;
  /** What it could be where it has no point: entries of the gazetteer, or points that reports differ on. */
  readonly candidates: readonly PlaceChoice[];
  readonly incidents: number;
  readonly reports: number;
  /** Of the incidents: those of which some account gives the place no point. */
  readonly unplaced: number;
}

/** The places of the case that are asked for, those of most incidents first. Throws `no-words`. */
export async function placesIn({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<PlaceLine[]> {
  const names = await namesIn(tables);
  const lines: PlaceLine[] = [];
  for (const row of await authorities(tables, 'place', asked, names.joins))
    lines.push(await lineOf(tables, row, names));
  return lines;
}

/** How many places there are that are asked for. Throws likewise. */
export async function countPlaces({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<number> {
  return countAuthorities(tables, 'place', asked, await joinsIn(tables));
}

type Db = CaseFile['tables'];

async function lineOf(db: Db, row: AuthorityRow, names: Names): Promise<PlaceLine> {
  const { key, name, incidents, reports, unplaced } = row;
  const { level, country } = placeIn(key);
  const told = JSON.parse(row.spots) as string[];
  const choices = told.filter((spot) => spot !== '?').map((spot) => choiceIn(spot, name));
  const fixed = names.fixed({ name, level, country });
  const point = fixed === null ? readPoint(choices) : await fixedPoint(db, { name, level, country }, fixed);
  return {
    key,
    name,
    level,
    country,
    aliases: await aliasesOf(db, row, names.joins),
    point,
    candidates: point !== null ? [] : choices.length > 0 ? choices : await candidatesOf(db, row, names),
    incidents,
    reports,
    unplaced,
  };
}

/** Where all reports that could tell have it. */
function readPoint(choices: readonly PlaceChoice[]): PlacePoint | null {
  const [{ lat, lon, radiusKm, gazetteer } = NOWHERE, ...others] = choices;
  if (lat === null || lon === null || others.length > 0) return null;
  return { lat, lon, radiusKm: radiusKm ?? 0, by: 'gazetteer', gazetteer, entry: null };
}

const NOWHERE = { lat: null, lon: null, radiusKm: null, gazetteer: null };

/** A point as `names/told.ts` writes it. */
function choiceIn(spot: string, name: string): PlaceChoice {
  const [lat, lon, radiusKm, gazetteer] = spot.split(',');
  return { name, lat: Number(lat), lon: Number(lon), radiusKm: Number(radiusKm), gazetteer: gazetteer || null };
}

async function fixedPoint(
  db: Db,
  { name, level, country }: Pick<PlaceLine, 'name' | 'level' | 'country'>,
  spot: Spot,
): Promise<PlacePoint> {
  const by = async (meant: string) => holding(db, 'fixing', [country ?? '', meant, fold(name)].join('/'));
  const entry = (await by(level)) ?? (await by(''));
  return { ...spot, by: 'person', gazetteer: null, entry: entry?.seq ?? null };
}

/** What the first of its reports that could not tell has it for. */
async function candidatesOf(db: Db, { key, spots }: AuthorityRow, { joins }: Names): Promise<PlaceChoice[]> {
  if (spots === '[]') return [];
  const keys = keysUnder('place', key, joins);
  const mentions = await run<Pick<Tables['mention'], 'places'>>(
    db,
    `SELECT places FROM mention WHERE report IN (
       SELECT sha256 FROM report WHERE added IN (
         SELECT min(report) FROM named WHERE "of" = 'place' AND key IN (SELECT value FROM json_each(?)) AND spot = '?'))`,
    JSON.stringify(keys),
  );
  const places = mentions.flatMap(({ places }) => JSON.parse(places) as KeptPlace[]);
  const own = places.find((place) => place.candidates.length > 0 && keys.includes(placeKey(place)));
  return (own?.candidates ?? []).map(({ name, gazetteer, lat, lon }) => ({
    name,
    gazetteer,
    lat,
    lon,
    radiusKm: null,
  }));
}
