import {
  actorsIn,
  type CaseFile,
  countIncidents,
  type IncidentFilter,
  incidentSheet,
  incidentsOf,
  placesIn,
  sourcesIn,
} from '../../src/casefile/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Spent, spentOn } from './spent.ts';
import type { Event } from './world.ts';

/** Lines that a list shows at once. */
const PAGE = 50;

/** How often each question is asked, with other values each time. */
const ROUNDS = 40;

type Ask = (chance: Chance, event: Event) => IncidentFilter;

const DAY_MS = 86_400_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Filters that people ask, with the values of an event of the world. */
export const FILTERS: Readonly<Record<string, Ask>> = {
  'date, a month': (_, { day }) => ({ from: day, to: later(day, 30) }),
  country: (_, { village }) => ({ country: village.country }),
  place: (_, { village }) => ({ place: village.name }),
  kind: (_, { kind }) => ({ kind }),
  actor: (_, { doer }) => ({ actor: doer.name }),
  'killed at least': (chance) => ({ killedAtLeast: 5 + chance.below(50) }),
  'reports at least': (chance) => ({ reportsAtLeast: 2 + chance.below(5) }),
  'accounts differ': () => ({ differs: 'toll' }),
  undecided: () => ({ undecided: true }),
  'words, rare': (_, { village }) => ({ text: village.name }),
  'words, in a row': (_, { village }) => ({ text: `"people in ${village.name}"` }),
  'words, in every report': () => ({ text: 'people police' }),
  'box, one degree': (_, { village: { lat, lon } }) => ({
    box: { west: lon, south: lat, east: lon + 1, north: lat + 1 },
  }),
  'box, a country': (_, { village: { lat, lon } }) => ({
    box: { west: lon - 5, south: lat - 4, east: lon + 5, north: lat + 4 },
  }),
  'five at once': (_, { day, village, kind }) => ({
    from: later(day, -180),
    to: later(day, 180),
    country: village.country,
    kind,
    killedAtLeast: 5,
    text: 'residents',
  }),
};

/** The questions that are put to a case, each with what its rounds took. */
export async function* asked(file: CaseFile, world: readonly Event[]): AsyncGenerator<readonly [string, Spent]> {
  const rounds = (ask: (chance: Chance, event: Event) => Promise<unknown>) => {
    const chance = chanceOf(99);
    return spentOn(ROUNDS, () => ask(chance, chance.pick(world)));
  };
  for (const sort of ['date', 'killed', 'reports', 'newest'] as const)
    yield [`first page by ${sort}`, await rounds(() => incidentsOf(file, {}, { sort, limit: PAGE }))];
  for (const [name, filter] of Object.entries(FILTERS))
    yield [name, await rounds((chance, event) => incidentsOf(file, filter(chance, event), { limit: PAGE }))];
  for (const name of ['date, a month', 'country', 'words, rare', 'words, in every report', 'box, one degree'])
    yield [`how many: ${name}`, await rounds((chance, event) => countIncidents(file, FILTERS[name](chance, event)))];
  const page = { limit: PAGE };
  yield ['sources', await rounds(() => sourcesIn(file, page))];
  yield ['actors', await rounds(() => actorsIn(file, page))];
  yield ['actors, called', await rounds((_, { doer }) => actorsIn(file, { ...page, text: doer.name.slice(0, 5) }))];
  yield ['places', await rounds((chance) => placesIn(file, { ...page, offset: chance.below(200) }))];
  yield [
    'places, called',
    await rounds((_, { village }) => placesIn(file, { ...page, text: village.name.slice(0, 3) })),
  ];
  const ids = (await incidentsOf(file, {}, { sort: 'newest', limit: ROUNDS })).map(({ id }) => id);
  yield ['show an incident', await rounds((chance) => incidentSheet(file, chance.pick(ids)))];
}
