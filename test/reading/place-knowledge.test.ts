import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { knowledgeJson } from '../../src/knowledge.ts';
import { PlaceLevel } from '../../src/model/place.ts';
import type { CountryRecord } from '../../src/reading/place/countries.ts';
import { foldName } from '../../src/reading/place/fold.ts';
import { gazetteer } from '../../src/reading/place/gazetteer.ts';
import { countryRecords } from '../../train/gazetteer/countries.ts';

const Words = z.array(z.string().min(1)).nonempty();
const Code = z.string().regex(/^[A-Z]{2}$/);
const Weight = z.number().min(0).max(1);
const Type = z.strictObject({
  word: z.string().min(1),
  level: PlaceLevel,
  plural: z.literal(true).optional(),
  kept: z.literal(true).optional(),
  linked: z.literal(true).optional(),
  part: z.literal(true).optional(),
  area: z.literal(true).optional(),
  natural: z.literal(true).optional(),
  water: z.literal(true).optional(),
  countries: z.array(Code).nonempty().optional(),
});

const PlaceWords = z.strictObject({
  note: z.string(),
  types: z.array(Type),
  typesBeforeOnly: Words,
  typeAdjectives: Words,
  closed: z.strictObject({
    article: Words,
    ownArticle: Words,
    genitive: Words,
    inside: Words,
    joining: Words,
    from: Words,
    to: Words,
    agent: Words,
    abbreviated: Words,
    possessive: Words,
    distance: Words,
    away: Words,
    beforeDirection: Words,
    ofBody: Words,
    ofSite: Words,
    inName: Words,
    neverEdge: Words,
    tiedOnly: Words,
    struck: Words,
    others: Words,
    block: Words,
    ordinalEnding: Words,
    city: Words,
    capital: Words,
    numbers: Words,
  }),
  typeLinks: Words,
  capitalWords: Words,
  sites: z.array(
    z.strictObject({
      noun: z.string().min(1),
      properOnly: z.literal(true).optional(),
      placed: z.literal(true).optional(),
    }),
  ),
  siteModifiers: Words,
  siteFollowers: Words,
  determiners: Words,
  crossings: Words,
  crossingLinks: Words,
  quarterNouns: Words,
  streetWords: Words,
  prepositions: z.record(z.string(), Weight),
  near: z.array(z.strictObject({ words: z.string(), radiusKm: z.number().positive() })),
  directions: z.record(z.string(), Words),
  directionPlain: Words,
  partWords: Words,
  distance: z.record(z.string(), z.number().positive()),
  particles: Words,
  cutters: Words,
  titles: Words,
  givenNames: Words,
  organisations: Words,
  organisationHeads: Words,
  speechVerbs: Words,
  functionAfter: Words,
  plurals: z.array(z.tuple([z.string().min(1), z.string()])),
  actorVerbEnding: z.string().min(1),
  actorVerbs: Words,
  languagesAndFaiths: Words,
  abbreviations: z.record(z.string(), z.string()),
  events: Words,
  namesakes: Words,
  peoples: Words,
  ordinary: Words,
});

const Country = z.strictObject({
  iso2: Code,
  iso3: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  names: Words,
  capitals: z.array(z.string()),
  adjectives: Words,
  person: Words,
  people: Words,
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  radiusKm: z.number().positive().nullable(),
});

const records = knowledgeJson<CountryRecord[]>('gazetteer/countries.json');

describe('knowledge/en/places.json', () => {
  const words = PlaceWords.parse(knowledgeJson('en/places.json'));

  test('names each type word and each site noun once', () => {
    for (const list of [words.types.map(({ word }) => word), words.sites.map(({ noun }) => noun)]) {
      const seen = new Set<string>();
      expect(list.filter((word) => seen.size === seen.add(foldName(word)).size)).toEqual([]);
    }
  });

  test('abbreviates only divisions that the gazetteer knows', () => {
    const unknown = Object.values(words.abbreviations).filter((full) => gazetteer().find(full).length === 0);
    expect(unknown).toEqual([]);
  });

  test('calls no country a common word', () => {
    const common = new Set(words.ordinary);
    const short = new Set(['us', 'car', 'chad', 'turkey', 'guinea', 'jersey', 'man', 'jordan']);
    expect(records.map(({ name }) => foldName(name)).filter((name) => common.has(name) && !short.has(name))).toEqual(
      [],
    );
  });
});

describe('knowledge/gazetteer/countries.json', () => {
  test('keeps its shape', () => {
    expect(z.array(Country).safeParse(records).error).toBeUndefined();
  });

  test('has each code once and no name of two countries', () => {
    expect(new Set(records.map(({ iso2 }) => iso2)).size).toBe(records.length);
    expect(new Set(records.map(({ iso3 }) => iso3)).size).toBe(records.length);
    const names = records.flatMap(({ iso2, names }) => [...new Set(names.map(foldName))].map((name) => [name, iso2]));
    const owners = new Map(names as [string, string][]);
    expect(names.filter(([name, iso2]) => owners.get(name) !== iso2)).toEqual([]);
  });

  test('lists persons and peoples side by side', () => {
    expect(records.filter(({ person, people }) => person.length !== people.length)).toEqual([]);
  });

  test('finds the capital of every country in the gazetteer', () => {
    const book = gazetteer();
    const isKnown = ({ capitals, iso2 }: CountryRecord): boolean =>
      capitals.some((name) => book.find(name).some(({ country }) => country === iso2));
    expect(records.filter((record) => !isKnown(record)).map(({ iso2 }) => iso2)).toEqual([]);
  });

  const shared = new URL('../../../shared/data/', import.meta.url);
  test.skipIf(!existsSync(shared))('is what train/gazetteer makes (needs the sources beside the repository)', () => {
    expect(countryRecords(shared)).toEqual(records);
  });
});

describe('knowledge/gazetteer', () => {
  test('holds as many entries as it says', () => {
    const about = knowledgeJson<{ entries: number; sources: string[] }>('gazetteer/about.json');
    expect(gazetteer().size).toBe(about.entries);
    expect(about.sources.join(' ')).toContain('CC BY 4.0');
  });
});
