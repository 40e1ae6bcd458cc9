/**
 * Makes `knowledge/actors/actors.json` and `ethnonyms.json` from the hand-made lists in `own/` and the UCDP Actor
 * Dataset 22.1, which is expected at `../shared/data/actors/ucdp_actors_221.json` beside the repository.
 * Deterministic: the same inputs give the same bytes. Run: `npx tsx train/actors/main.ts`.
 */
import { writeFileSync } from 'node:fs';
import { countries } from '../../src/reading/place/countries.ts';
import { merge } from './merge.ts';
import { readOwnActors, readOwnEthnonyms } from './own-list.ts';
import { stateBodies } from './state-bodies.ts';
import { countriesOf, namesOf, readUcdp } from './ucdp-list.ts';

const source = new URL('../../../shared/data/actors/ucdp_actors_221.json', import.meta.url);
const target = new URL('../../knowledge/actors/', import.meta.url);

const own = readOwnActors();
const known = new Set(own.map((actor) => actor.id));
const states = countries()
  .all.flatMap(stateBodies)
  .filter((actor) => !known.has(actor.id));
const rows = readUcdp(source);
const actors = merge([...own, ...states], rows);

const ethnonyms = new Map(readOwnEthnonyms().map((row) => [row.id, row]));
const named = new Set([...ethnonyms.values()].flatMap((row) => row.names.map((name) => name.toLowerCase())));
for (const row of rows.filter((row) => row.org === 'nonstate_communal')) {
  const names = namesOf(row).filter((name) => /^\p{Lu}[\p{L}'’-]{3,}$/u.test(name) && !named.has(name.toLowerCase()));
  if (names.length > 0)
    ethnonyms.set(`ucdp-${row.id}`, { id: `ucdp-${row.id}`, country: countriesOf(row.location), names });
}

writeLines('actors.json', actors);
writeLines('ethnonyms.json', [...ethnonyms.values()]);
console.log(
  `${actors.length} actors (${own.length} hand-made, ${states.length} state bodies), ${ethnonyms.size} peoples`,
);

function writeLines(file: string, records: readonly unknown[]): void {
  writeFileSync(new URL(file, target), `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
}
