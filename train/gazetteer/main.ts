import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Columns, packColumns } from '../../src/reading/place/columns.ts';
import { countryRecords } from './countries.ts';
import { type Division, divisionsOf } from './divisions.ts';
import { eventPlaces } from './events.ts';
import { indexNames } from './index-names.ts';
import { type PlaceRow, readSources } from './sources.ts';
import { regions, withFurther } from './supplement.ts';

/**
 * Makes `knowledge/gazetteer` from the GeoNames extracts and the Natural Earth boundaries. Deterministic: the same
 * sources give the same bytes. Usage: `npx tsx train/gazetteer/main.ts [folder of gazetteer/ and basemap/]`.
 */
const data = new URL(process.argv[2] ? `file://${process.argv[2]}/` : '../../../shared/data/', import.meta.url);
const out = new URL('../../knowledge/gazetteer/', import.meta.url);
mkdirSync(out, { recursive: true });

const countries = countryRecords(data);
writeFileSync(new URL('countries.json', out), `[\n${countries.map((c) => JSON.stringify(c)).join(',\n')}\n]\n`);

const sources = readSources(data);
const { first, second } = divisionsOf(sources);
const settlements = sources.places.filter(({ feature }) => !/^ADM/.test(feature));
const byPlace = (a: PlaceRow, b: PlaceRow): number =>
  compare(a.country, b.country) || compare(a.admin1, b.admin1) || compare(a.admin2, b.admin2) || a.id - b.id;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const listed = [...first.toSorted(byPlace), ...second.toSorted(byPlace), ...settlements.toSorted(byPlace)];
const { rows, added } = withFurther<PlaceRow | Division>(listed, [...regions(), ...eventPlaces(data)]);
const entries = [...rows, ...added];

const codes = {
  countries: [...new Set(entries.map(({ country }) => country))].sort(),
  features: [...new Set(entries.map(({ feature }) => feature))].sort(),
  points: ['own', 'places', 'namesake', 'parent'],
};
const place = (list: readonly string[]): ((value: string) => number) => {
  const at = new Map(list.map((value, index) => [value, index]));
  return (value) => at.get(value) ?? NONE;
};
const NONE = 0xffff;
const firstAt = place(entries.slice(0, first.length).map(({ admin1 }) => admin1));
const secondAt = place(entries.slice(first.length, first.length + second.length).map(({ admin2 }) => admin2));
const countryAt = place(codes.countries);
const featureAt = place(codes.features);

const names = entries.map(({ name }) => Buffer.from(name));
save('entries.bin.gz', {
  id: Uint32Array.from(entries, ({ id }) => id),
  lat: Int32Array.from(entries, ({ lat }) => Math.round(lat * 1e4)),
  lon: Int32Array.from(entries, ({ lon }) => Math.round(lon * 1e4)),
  population: Uint32Array.from(entries, ({ population }) => population),
  first: Uint16Array.from(entries, ({ admin1 }) => firstAt(admin1)),
  second: Uint16Array.from(entries, ({ admin2 }) => secondAt(admin2)),
  country: Uint8Array.from(entries, ({ country }) => countryAt(country)),
  feature: Uint8Array.from(entries, ({ feature }) => featureAt(feature)),
  pointOf: Uint8Array.from(entries, (entry) => codes.points.indexOf((entry as Partial<Division>).pointOf ?? 'own')),
  nameLength: Uint8Array.from(names, ({ length }) => length),
  name: new Uint8Array(Buffer.concat(names)),
});

const index = indexNames(entries);
save('names.bin.gz', {
  bearers: Uint32Array.from(index.flatMap(([, bearers]) => bearers)),
  count: Uint16Array.from(index, ([, bearers]) => bearers.length),
  length: Uint8Array.from(index, ([name]) => name.length),
  name: Uint8Array.from(Buffer.from(index.map(([name]) => name).join(''), 'latin1')),
});

const about = {
  sources: [
    'GeoNames (https://www.geonames.org), CC BY 4.0: populated places, divisions',
    'Natural Earth (https://www.naturalearthdata.com), public domain: points and English names of first divisions',
    'UCDP Georeferenced Event Dataset 23.1 (https://ucdp.uu.se), CC BY 4.0: settlements that GeoNames lacks',
    'train/gazetteer/regions.txt and countries.txt: compiled for Recount',
  ],
  entries: entries.length,
  firstDivisions: first.length,
  secondDivisions: second.length,
  names: index.length,
  ...codes,
};
writeFileSync(new URL('about.json', out), `${JSON.stringify(about, null, 2)}\n`);
console.log(`${entries.length} entries under ${index.length} names; ${added.length} of them not from GeoNames`);

function save(file: string, columns: Columns): void {
  const packed = gzipSync(packColumns(columns), { level: 9 });
  packed[9] = 255;
  writeFileSync(new URL(file, out), packed);
  console.log(`${file} ${(packed.length / 1e6).toFixed(2)} MB`);
}
