import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { IncidentFilter } from '../../src/casefile/index.ts';
import { chanceOf } from '../case/chance.ts';
import { FILTERS } from '../case/queries.ts';
import { type Spent, spentOn } from '../case/spent.ts';
import type { Event } from '../case/world.ts';
import { askerOf, monthsOf } from './asking.ts';

/** What a screen took, from its first request until the last was answered. */
export interface Screen {
  readonly name: string;
  readonly spent: Spent;
  /** The longest that the server answered nobody, in milliseconds. */
  readonly stretch: number;
}

/** How often each filter is asked, with other values each time. */
const ROUNDS = 20;

/** What the page of a case asks for when it is opened, and whenever a filter changes. */
const OPENED = ['/case', '/searches'];
const COUNTED = [
  '/incidents?limit=200',
  '/incidents/facets',
  '/incidents/timeline',
  '/incidents/map?zoom=2',
  '/incidents/figures',
];

/** The first screen, just after the server has begun and again, and every filter of the bench of cases. */
export async function* screens(address: string, world: readonly Event[]): AsyncGenerator<Screen> {
  const ask = askerOf(address);
  const shown = async (name: string, rounds: number, paths: () => readonly string[]): Promise<Screen> => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const spent = await spentOn(rounds, () => Promise.all(paths().map(ask)));
    delay.disable();
    return { name, spent, stretch: delay.max / 1e6 };
  };
  yield await shown('first lines, at once', 1, () => [...OPENED, COUNTED[0]]);
  yield await shown('and all the rest', 1, () => COUNTED);
  yield await shown('first screen, again', ROUNDS, () => [...OPENED, ...COUNTED]);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const chance = chanceOf(99);
    yield await shown(name, ROUNDS, () => {
      const asked = asAddress(filter(chance, chance.pick(world)));
      return COUNTED.map((path) => `${path}${path.includes('?') ? '&' : '?'}${asked}`);
    });
  }
  yield await shown('far down the list', ROUNDS, () => ['/incidents?limit=200&offset=9000&sort=killed']);
  yield await shown('queue, the next claims', ROUNDS, () => ['/queue']);
  yield await shown('queue, how many', ROUNDS, () => ['/queue/left']);
  const chance = chanceOf(99);
  const months = await monthsOf(ask);
  yield await shown('journal, a month', ROUNDS, () => [`/journal?${chance.pick(months)}`]);
}

/** A filter as the page's address has it. */
function asAddress(filter: IncidentFilter): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [field, value] of Object.entries(filter))
    asked.set(field, isBox(value) ? [value.west, value.south, value.east, value.north].join(',') : String(value));
  return asked;
}

const isBox = (value: unknown): value is NonNullable<IncidentFilter['box']> =>
  typeof value === 'object' && value !== null && 'west' in value;
