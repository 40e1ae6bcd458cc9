import type { Document, Incident, Kind, Measure, Reading, Reference } from '../../model/index.ts';
import { wordsOf } from './words.ts';

/** A place as far as distance is asked: a point, and how far from it the event may have been. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/**
 * What is compared of an incident as one report tells it. Sets hold folded names; what is not known is empty or null.
 */
export interface Mention {
  readonly reference: Reference;
  /** Its report tells of it in passing. */
  readonly background: boolean;
  /** Its report tells parts of it one by one, or tells it as a part of another; null: neither. */
  readonly extent: 'whole' | 'part' | null;
  /** First and last day that its date allows, counted from 1970-01-01. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** Day of publication, counted alike. */
  readonly published: number | null;
  readonly spot: Spot | null;
  /** Names of sites, settlements and districts. */
  readonly places: ReadonlySet<string>;
  /** Names of provinces. */
  readonly provinces: ReadonlySet<string>;
  readonly country: string | null;
  readonly actors: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Kind>;
  /** The words of the names of people who were hit. */
  readonly people: ReadonlySet<string>;
  readonly tolls: Readonly<Partial<Record<Measure, { readonly low: number | null; readonly high: number | null }>>>;
  /** The words it is told in, with how often each stands there. */
  readonly words: ReadonlyMap<string, number>;
}

/** The mentions of a reading, keyed as `keys` says. A report's first incident is told in all of its words. */
export function mentionsOf(reading: Reading, document: Document, keys: readonly string[]): Mention[] {
  const report = document.sha256;
  const published = document.published === undefined ? null : dayOf(document.published);
  const first = reading.incidents.findIndex(({ background }) => !background);
  return reading.incidents.map((incident, i) => ({
    reference: { report, key: keys[i] },
    background: incident.background,
    extent: isPart(incident) ? 'part' : reading.incidents.some((other) => isPart(other, incident)) ? 'whole' : null,
    days: daysOf(incident),
    published,
    spot: spotOf(incident),
    places: namesOf(incident, ['site', 'settlement', 'district']),
    provinces: namesOf(incident, ['province']),
    country: incident.country,
    actors: new Set(incident.perpetrators.map(({ actor, name }) => actor ?? fold(name))),
    kinds: new Set(incident.kinds),
    people: new Set(incident.victims.flatMap(({ name }) => (name === undefined ? [] : fold(name).split(' ')))),
    tolls: incident.toll,
    words: wordsOf(i === first ? document.text : told(incident, reading)),
  }));
}

function isPart({ relations }: Incident, whole?: Incident): boolean {
  return relations.some(({ type, to }) => type === 'part-of' && (whole === undefined || to === whole.id));
}

/** The sentences that an incident's claims stand in, each once. */
function told({ id, trigger }: Incident, { claims }: Reading): string {
  const quotes = claims.filter(({ incident }) => incident === id).map(({ quote }) => quote.text);
  return [...new Set([trigger.text, ...quotes])].join('\n');
}

function daysOf({ when: { earliest, latest } }: Incident): Mention['days'] {
  if (earliest === undefined || latest === undefined) return null;
  return { from: dayOf(earliest), to: dayOf(latest) };
}

const DAY_MS = 86_400_000;

function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** How far from its point an event at a place of this precision may have been, in km. */
const RADIUS: Readonly<Record<string, number>> = { exact: 1, settlement: 5, near: 20, district: 40, province: 150 };

/** The most specific place that has a point and is no country. */
export function spotOf({ where }: Pick<Incident, 'where'>): Spot | null {
  for (const { lat, lon, precision, radiusKm } of where)
    if (lat !== undefined && lon !== undefined && precision in RADIUS)
      return { lat, lon, radiusKm: radiusKm ?? RADIUS[precision] };
  return null;
}

function namesOf({ where }: Incident, levels: readonly string[]): Set<string> {
  return new Set(where.filter(({ level }) => levels.includes(level)).map(({ name }) => fold(name)));
}

/**
 * Letters and digits without case and marks, words apart by one space. Names of one report are compared with those of
 * another, so letters of every script stay, unlike in the reader's `foldName`, and an apostrophe parts words.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
