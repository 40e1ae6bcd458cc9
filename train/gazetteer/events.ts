import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countries } from '../../src/reading/place/countries.ts';
import type { PlaceRow } from './sources.ts';

/**
 * Settlements that UCDP's event data place and GeoNames' extracts lack, for countries at war above all (CC BY 4.0). Only
 * events whose place is known exactly or nearly (precision 1 and 2) and called a village, town, city, suburb or camp.
 */
export function eventPlaces(data: URL): PlaceRow[] {
  const unpacked = (file: string): string => gunzipSync(readFileSync(new URL(`ucdp/${file}`, data))).toString('utf8');
  const features: { properties: Record<string, string>; geometry: { coordinates: number[] } }[] = JSON.parse(
    unpacked('ged-23.1-central-african-republic.geojson.gz'),
  ).features;
  const events: Event[] = [
    ...features.map(({ properties: p, geometry: { coordinates } }) => ({
      ...eventOf(p),
      lon: Number(coordinates[0]),
      lat: Number(coordinates[1]),
    })),
    ...tableOf(unpacked('ged-23.1-sample-1000.csv.gz')).map((row) => ({
      ...eventOf(row),
      lat: Number(row.latitude),
      lon: Number(row.longitude),
    })),
  ];
  const places = new Map<string, PlaceRow>();
  for (const event of events) {
    const place = placeOf(event);
    const key = place && `${place.country} ${place.name}`;
    if (key && !places.has(key)) places.set(key, place);
  }
  return [...places.values()].sort((a, b) => (a.country + a.name < b.country + b.name ? -1 : 1));
}

interface Event {
  readonly where: string;
  readonly country: string;
  readonly precision: string;
  readonly lat: number;
  readonly lon: number;
}

const eventOf = (row: Readonly<Record<string, string>>): Omit<Event, 'lat' | 'lon'> => ({
  where: row.where_coordinates,
  country: row.country,
  precision: String(row.where_prec),
});

/** "Al-Rai town (Choban Bey)": a name, what it is, another name. */
const SETTLEMENT = /^(.{3,40}?)\s+(?:village|town|city|suburb|refugee camp)(?:\s+\((.{3,30})\))?$/;

function placeOf({ where, country, precision, lat, lon }: Event): PlaceRow | null {
  const named = SETTLEMENT.exec(where);
  const iso2 = countries().named(country.replace(/ \(.*/, ''))?.iso2;
  if (!named || !iso2 || (precision !== '1' && precision !== '2') || /[/,]/.test(where)) return null;
  const alternates = named[2] ? [named[2]] : [];
  const position = { lat, lon, feature: 'PPL', country: iso2, admin1: `${iso2}.`, admin2: '', population: 0 };
  return { id: 0, name: named[1], alternates, ...position };
}

/** A comma-separated table with quoted cells, its first line naming the columns. */
function tableOf(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [heading, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}
