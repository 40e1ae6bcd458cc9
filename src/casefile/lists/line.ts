import { type IncidentId, Measure } from '../../model/index.ts';
import { excludedTopics, type TotalTold } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { LineRow } from '../engine/tables.ts';
import { incidentNumber } from '../key.ts';
import type { Doer } from '../names/doer.ts';
import type { Dates, Telling } from './account.ts';
import { bitsOf } from './lacks.ts';

/** An incident that stands, and the ids that lead to it. */
export interface Standing {
  readonly id: IncidentId;
  /** A person's name for it. */
  readonly name: string | null;
  readonly withdrawn: string | null;
  readonly merged: readonly IncidentId[];
}

/** The line of an incident made of its accounts, of which there is at least one. */
export function lineOf({ id, name, withdrawn, merged }: Standing, accounts: readonly Telling[]): LineRow {
  const tellings = accounts.toSorted(byWeight);
  const dates = narrowest(tellings.flatMap((telling) => telling.dates));
  const placed = tellings.find(({ spot }) => spot !== null)?.spot ?? undefined;
  const totals = tellings.flatMap((telling) => telling.totals);
  const killed = rangeOf('killed', totals);
  return {
    row: incidentNumber(id),
    id,
    name: name ?? tellings[0].mention.summary,
    named: Number(name !== null),
    edtf: tellings.find((telling) => telling.dates.length > 0)?.dates[0].edtf ?? null,
    earliest: bound(dates.map(({ earliest }) => earliest))?.[0] ?? null,
    latest: bound(dates.map(({ latest }) => latest))?.at(-1) ?? null,
    country: first(tellings, ({ mention }) => mention.country),
    admin1: first(tellings, (telling) => nameAt(telling, ['province'])),
    place: first(tellings, (telling) => nameAt(telling, PLACE_LEVELS)),
    lat: placed?.lat ?? null,
    lon: placed?.lon ?? null,
    radius: placed?.radiusKm ?? null,
    countries: JSON.stringify([...new Set(tellings.flatMap(({ mention }) => mention.country ?? []))]),
    places: JSON.stringify(placesOf(tellings)),
    kinds: JSON.stringify([...new Set(tellings.flatMap(({ kinds }) => kinds))]),
    perpetrators: JSON.stringify(doersOf(tellings).map(({ name, actor }) => [name, actor])),
    merged: JSON.stringify(merged),
    reports: new Set(tellings.map(({ mention }) => mention.report)).size,
    claims: tellings.reduce((sum, { claims }) => sum + claims, 0),
    undecided: tellings.reduce((sum, { undecided }) => sum + undecided, 0),
    killed_low: killed?.low ?? null,
    killed_high: killed?.high ?? null,
    killed_open: killed === null ? null : Number(killed.open),
    ranges: JSON.stringify(
      OTHER_MEASURES.flatMap((measure) => {
        const range = rangeOf(measure, totals);
        return range === null ? [] : [[measure, range.low, range.high, Number(range.open)]];
      }),
    ),
    differs: JSON.stringify(
      excludedTopics(
        tellings.flatMap(({ dates, spots, mention, doers }) =>
          (dates.length === 0 ? [{ earliest: null, latest: null }] : dates).map(({ earliest, latest }) => ({
            earliest,
            latest,
            spots,
            country: mention.country,
            actors: doers.flatMap(({ actor, partOf }) => (actor === null ? [] : [actor, ...partOf.map(fold)])),
          })),
        ),
        totals,
      ),
    ),
    lacks: bitsOf({
      date: dates.length === 0,
      spot: placed === undefined,
      killed: killed === null,
      country: tellings.every(({ mention }) => mention.country === null),
      place: tellings.every(({ places }) => places.length === 0),
      kind: tellings.every(({ kinds }) => kinds.length === 0),
      actor: tellings.every(({ doers }) => doers.length === 0),
    }),
    newest: Math.max(...tellings.map(({ mention }) => mention.added)),
    withdrawn,
  };
}

/** The account with most claims comes first; of equals the one published first, then by the report's hash. */
function byWeight(one: Telling, other: Telling): number {
  return (
    other.claims - one.claims ||
    (one.mention.published ?? '9999').localeCompare(other.mention.published ?? '9999') ||
    one.mention.report.localeCompare(other.mention.report) ||
    one.mention.key.localeCompare(other.mention.key)
  );
}

/** Dates that allow no more than some other does: "2022" says nothing further beside "18 June 2022". */
function narrowest(dates: readonly Dates[]): Dates[] {
  return dates.filter((one) => !dates.some((other) => within(other, one) && !within(one, other)));
}

function within(inner: Dates, outer: Dates): boolean {
  return (
    (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  );
}

/** The days in order; null where there is none, or one sets no bound. */
function bound(days: readonly (string | null)[]): string[] | null {
  return days.length === 0 || days.includes(null) ? null : days.flatMap((day) => day ?? []).toSorted();
}

/** The levels that name a place in a list, the best first; the province stands beside it. */
const PLACE_LEVELS = ['settlement', 'district', 'site'];

/** Levels of places that many incidents have in common; countries stand for themselves. */
const SHARED_LEVELS: ReadonlySet<string> = new Set(['settlement', 'district', 'province']);

/** The names of such places that some account gives, each once, as the account with most claims writes it. */
function placesOf(tellings: readonly Telling[]): string[] {
  const names = tellings.flatMap(({ places }) => places.filter(({ level }) => SHARED_LEVELS.has(level)));
  return [...new Map(names.toReversed().map(({ name }) => [fold(name), name])).values()].toReversed();
}

function nameAt({ places }: Telling, levels: readonly string[]): string | null {
  for (const wanted of levels) {
    const found = places.find(({ level }) => level === wanted);
    if (found !== undefined) return found.name;
  }
  return null;
}

function first<T>(tellings: readonly Telling[], of: (telling: Telling) => T | null): T | null {
  for (const telling of tellings) {
    const value = of(telling);
    if (value !== null) return value;
  }
  return null;
}

/** Each doer once, under the name that the first account gives it; those that most accounts name come first. */
function doersOf(tellings: readonly Telling[]): Doer[] {
  const found = new Map<string, { doer: Doer; times: number }>();
  for (const doer of tellings.flatMap(({ doers }) => doers)) {
    const key = doer.actor ?? ` ${fold(doer.name)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { doer, times: 1 });
    else known.times++;
  }
  return [...found.values()].toSorted((one, other) => other.times - one.times).map(({ doer }) => doer);
}

/** Children, women and men are among those whom others count: their number alone is no lower bound of a range. */
const AMONG_OTHERS: ReadonlySet<string> = new Set(['child', 'woman', 'man']);

const OTHER_MEASURES = Measure.options.filter((measure) => measure !== 'killed');

/** From the lowest to the highest total of a measure that any account gives, attackers left out; null: none gives one. */
function rangeOf(of: Measure, totals: readonly TotalTold[]): { low: number; high: number; open: boolean } | null {
  const told = totals.filter(({ measure, group, low, high }) => {
    return measure === of && group !== 'attacker' && (low !== null || high !== null);
  });
  if (told.length === 0) return null;
  const whole = told.filter(({ group }) => !AMONG_OTHERS.has(group));
  return {
    low: Math.min(...(whole.length === 0 ? told : whole).map(({ low }) => low ?? 0)),
    high: Math.max(...told.map(({ low, high }) => high ?? low ?? 0)),
    open: told.some(({ high }) => high === null),
  };
}
