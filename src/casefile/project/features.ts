import type { Mention } from '../../reckoning/gather/mention.ts';

/** What stands in a trait's columns beside its features. */
interface Beside {
  readonly report: string;
  readonly key: string;
  readonly published: number | null;
  readonly words: ReadonlyMap<string, number>;
}

/** What is compared of a mention but its words, as JSON; the same mention gives the same text. */
export function featuresOf(mention: Mention): string {
  const { background, days, spot, country, tolls, extent } = mention;
  const { places, provinces, actors, kinds, people } = mention;
  const sets = { places, provinces, actors, kinds, people };
  return JSON.stringify({
    ...(background && { background }),
    ...(days && { days: [days.from, days.to] }),
    ...(spot && { spot: [spot.lat, spot.lon, spot.radiusKm] }),
    ...(country !== null && { country }),
    ...(extent !== null && { extent }),
    ...Object.fromEntries(Object.entries(sets).flatMap(([name, set]) => (set.size === 0 ? [] : [[name, [...set]]]))),
    tolls: Object.fromEntries(Object.entries(tolls).map(([measure, toll]) => [measure, [toll.low, toll.high]])),
  });
}

/** Words as a trait keeps them: "bankass 2 attack 1". */
export function wordsAsText(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  return words.map((word) => `${word} ${counts.get(word)}`).join(' ');
}

/** The words that a trait keeps, in their order, with how often each stands there. */
export function wordsIn(text: string): Map<string, number> {
  const parts = text === '' ? [] : text.split(' ');
  const words = new Map<string, number>();
  for (let i = 0; i < parts.length; i += 2) words.set(parts[i], Number(parts[i + 1]));
  return words;
}

interface Features {
  readonly background?: true;
  readonly days?: [from: number, to: number];
  readonly spot?: [lat: number, lon: number, radiusKm: number];
  readonly country?: string;
  readonly extent?: NonNullable<Mention['extent']>;
  readonly places?: string[];
  readonly provinces?: string[];
  readonly actors?: string[];
  readonly kinds?: never[];
  readonly people?: string[];
  readonly tolls: Readonly<Record<string, [low: number | null, high: number | null]>>;
}

/** The mention that these features were made of. */
export function mentionWith(features: string, { report, key, published, words }: Beside): Mention {
  const { background, days, spot, country, extent, tolls, ...sets } = JSON.parse(features) as Features;
  return {
    reference: { report, key },
    background: background ?? false,
    published,
    words,
    days: days === undefined ? null : { from: days[0], to: days[1] },
    spot: spot === undefined ? null : { lat: spot[0], lon: spot[1], radiusKm: spot[2] },
    country: country ?? null,
    extent: extent ?? null,
    places: new Set(sets.places),
    provinces: new Set(sets.provinces),
    actors: new Set(sets.actors),
    kinds: new Set(sets.kinds),
    people: new Set(sets.people),
    tolls: Object.fromEntries(Object.entries(tolls).map(([measure, [low, high]]) => [measure, { low, high }])),
  };
}
