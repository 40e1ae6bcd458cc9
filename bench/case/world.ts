import type { Kind } from '../../src/model/index.ts';
import { type Chance, chanceOf } from './chance.ts';

/** What happened in the world that the reports of the bench tell of. */
export interface Event {
  readonly village: Village;
  /** ISO 8601. */
  readonly day: string;
  readonly killed: number;
  readonly injured: number;
  readonly doer: Doer;
  readonly kind: Kind;
}

export interface Village {
  readonly name: string;
  readonly province: string;
  readonly country: string;
  readonly countryName: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Doer {
  readonly name: string;
  readonly actor?: string;
}

const COUNTRIES = [
  { country: 'ML', countryName: 'Mali', lat: 14, lon: -3, provinces: ['Mopti', 'Gao', 'Segou', 'Menaka'] },
  { country: 'BF', countryName: 'Burkina Faso', lat: 13, lon: -1, provinces: ['Sahel', 'Est', 'Nord'] },
  { country: 'NE', countryName: 'Niger', lat: 14, lon: 3, provinces: ['Tillaberi', 'Tahoua', 'Diffa'] },
  { country: 'NG', countryName: 'Nigeria', lat: 11, lon: 9, provinces: ['Borno', 'Zamfara', 'Kaduna', 'Plateau'] },
  { country: 'CD', countryName: 'Congo', lat: 0, lon: 29, provinces: ['Ituri', 'North Kivu', 'South Kivu'] },
] as const;

const DOERS: readonly Doer[] = [
  { name: 'gunmen' },
  { name: 'armed men' },
  { name: 'bandits' },
  { name: 'JNIM', actor: 'jnim' },
  { name: 'Katiba Macina', actor: 'katiba-macina' },
  { name: 'Boko Haram', actor: 'boko-haram' },
  { name: 'soldiers' },
];

const KINDS: readonly Kind[] = ['shooting', 'killing', 'bombing', 'arson', 'abduction', 'battle'];

const BEGINNINGS = ['Ba', 'Dia', 'Kou', 'Sin', 'Tom', 'Og', 'Me', 'Wa', 'Bou', 'Kar', 'Zam', 'Nia'];
const MIDDLES = ['lla', 'ndi', 'ro', 'ssa', 'nka', 'gou', 'ri', 'bo', 'mou', 'te'];
const ENDS = ['gou', 'ra', 'ss', 'ni', 'dou', 'ko', 'ma', "n'Daw", 'la', 'bé'];

const YEARS = { first: Date.UTC(2015, 0, 1), days: 8 * 365 };

/** So many events that have villages in common, as they have in a region at war. The same numbers give the same world. */
export function worldOf(events: number, seed = 1): Event[] {
  const chance = chanceOf(seed);
  const villages = Array.from({ length: Math.max(20, Math.round(events / 20)) }, () => villageOf(chance));
  return Array.from({ length: events }, () => ({
    village: chance.pick(villages),
    day: new Date(YEARS.first + chance.below(YEARS.days) * 86_400_000).toISOString().slice(0, 10),
    killed: 1 + chance.skewed(60),
    injured: 1 + chance.skewed(40),
    doer: chance.pick(DOERS),
    kind: chance.pick(KINDS),
  }));
}

function villageOf(chance: Chance): Village {
  const { provinces, lat, lon, ...named } = chance.pick(COUNTRIES);
  const spread = () => Math.round((chance.next() - 0.5) * 60_000) / 10_000;
  return {
    ...named,
    name: chance.pick(BEGINNINGS) + chance.pick(MIDDLES) + chance.pick(MIDDLES) + chance.pick(ENDS),
    province: chance.pick(provinces),
    lat: lat + spread(),
    lon: lon + spread(),
  };
}
