import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { knowledgeJson } from '../../src/knowledge.ts';
import { Group, Kind, Measure } from '../../src/model/index.ts';
import { ACTOR_KINDS, type Actor } from '../../src/reading/actor/actor.ts';
import { keysOf } from '../../src/reading/actor/atom.ts';
import type { Outlet } from '../../src/reading/actor/outlet-store.ts';
import { OUTLET_TYPES } from '../../src/reading/actor/outlet-store.ts';
import { SPEAKER_TYPES } from '../../src/reading/actor/speaker.ts';
import { loadActorStore, type People } from '../../src/reading/actor/store.ts';

const text = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/u);
const code = z.string().regex(/^[A-Z]{2}$/u);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
const kind = z.enum([...ACTOR_KINDS]);
const alias = z.strictObject({ text, trust: z.enum(['plain', 'context', 'capitals']) });
const words = z.array(text).min(1);
const byWord = <T extends z.ZodType>(value: T) => z.record(text, value);

const ACTOR = z.strictObject({
  id: key,
  name: text,
  kind,
  country: z.array(code),
  memberOf: z.array(key),
  aliases: z.array(alias),
  ucdp: z.array(z.int().positive()),
});

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'actors/actors.json': z.array(ACTOR),
  'actors/ethnonyms.json': z.array(z.strictObject({ id: key, country: z.array(code), names: words })),
  'actors/outlets.json': z.array(
    z.strictObject({
      id: key,
      name: text,
      nameTrust: alias.shape.trust,
      type: z.enum([...OUTLET_TYPES]),
      country: code.optional(),
      aliases: z.array(alias),
    }),
  ),
  'actors/spellings.json': z.strictObject({
    about: text,
    article: words,
    particles: words,
    level: byWord(z.array(text)),
  }),
  'actors/shared-names.json': z.strictObject({ about: text, names: byWord(text) }),
  'en/forces.json': z.strictObject({
    about: text,
    heads: z.array(
      z.strictObject({
        kind: kind.nullable(),
        people: z.literal(true).optional(),
        with: z.array(z.enum(['actor', 'country', 'people', 'kind'])).optional(),
        words,
      }),
    ),
    descriptors: z.array(z.strictObject({ kind: kind.nullable(), suspected: z.literal(true).optional(), words })),
    ties: words,
    prefixes: words,
    articles: words,
    of: words,
    joiners: words,
    attributive: z.strictObject({ about: text, words }),
    shapes: z.strictObject({
      about: text,
      marks: byWord(kind.nullable()),
      tails: words,
      links: words,
      'loose-links': words,
      joiners: words,
      never: words,
      'tail-kinds': byWord(kind),
      'not-first': words,
      sure: byWord(kind),
      openers: byWord(kind),
      'opener-links': words,
      calls: byWord(kind),
      not: words,
    }),
  }),
  'en/means.json': z.strictObject({
    about: text,
    blocks: z.array(
      z.strictObject({ class: text, kinds: z.array(Kind), near: words.optional(), also: words.optional(), words }),
    ),
  }),
  'en/people.json': z.strictObject({
    about: text,
    plurals: z.array(z.tuple([text, text])),
    blocks: z.array(
      z.strictObject({
        group: Group,
        sense: z.enum(['collective', 'thing']).optional(),
        sex: z.enum(['female', 'male']).optional(),
        state: Measure.optional(),
        role: z.literal(true).optional(),
        open: z.literal(true).optional(),
        number: z.literal('plural').optional(),
        words,
      }),
    ),
    modifiers: z.partialRecord(Group, words),
  }),
  'en/persons.json': z
    .object({
      about: text,
      titles: z.strictObject({ male: words, female: words, either: words }),
      given: z.strictObject({ male: words, female: words, either: words }),
      patronymics: byWord(z.enum(['female', 'male'])),
      ages: z.strictObject({ years: byWord(z.number().positive()), old: words, aged: words }),
      numbers: byWord(z.int().positive()),
    })
    .catchall(words),
  'en/sources.json': z.strictObject({
    about: text,
    reporting: words,
    openers: words,
    'lower-heads': words,
    'sure-heads': words,
    'no-call-signs': words,
    articles: words,
    tails: byWord(z.enum([...OUTLET_TYPES])),
    sure: words,
    heads: byWord(z.enum([...OUTLET_TYPES])),
    generic: byWord(z.enum([...OUTLET_TYPES])),
    speakers: z.record(z.enum([...SPEAKER_TYPES]), words),
  }),
};

describe('data files', () => {
  for (const [path, schema] of Object.entries(SCHEMAS))
    it(`${path} is well formed`, () => expect(schema.safeParse(knowledgeJson(path)).error?.message).toBeUndefined());
});

const actors = knowledgeJson<Actor[]>('actors/actors.json');
const repeated = (ids: readonly (string | number)[]): (string | number)[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i);

describe('the actor store', () => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));

  it('has one actor a key', () => expect(repeated(actors.map((actor) => actor.id))).toEqual([]));

  it('has one actor a UCDP id', () => expect(repeated(actors.flatMap((actor) => actor.ucdp))).toEqual([]));

  it('knows every parent', () => {
    expect(
      actors.flatMap((actor) => actor.memberOf.filter((id) => !byId.has(id)).map((id) => `${actor.id} in ${id}`)),
    ).toEqual([]);
  });

  it('has nobody above himself', () => {
    const climbs = (id: string, seen: readonly string[]): boolean =>
      seen.includes(id) || (byId.get(id)?.memberOf ?? []).some((parent) => climbs(parent, [...seen, id]));
    expect(actors.filter((actor) => climbs(actor.id, [])).map((actor) => actor.id)).toEqual([]);
  });

  it('notes every name that two actors bear in full', () => {
    const noted = new Set(
      Object.keys(knowledgeJson<{ names: Record<string, string> }>('actors/shared-names.json').names).map((name) =>
        keysOf(name).join(' '),
      ),
    );
    const holders = new Map<string, Set<string>>();
    for (const shelf of loadActorStore('en').names.values())
      for (const { atoms, value } of [shelf.alone, ...shelf.longer.values()].flat()) {
        if (value.trust === 'context') continue;
        const name = atoms.map((atom) => atom.key).join(' ');
        holders.set(name, (holders.get(name) ?? new Set()).add(value.actor.id));
      }
    const shared = [...holders].filter(([, ids]) => ids.size > 1).map(([name]) => name);
    expect([...noted].sort()).toEqual(shared.sort());
  });
});

describe('first names', () => {
  it('tell one sex or are listed as telling none', () => {
    const { given } = knowledgeJson<{ given: Record<'male' | 'female' | 'either', string[]> }>('en/persons.json');
    expect(repeated([...given.male, ...given.female, ...given.either])).toEqual([]);
  });
});

describe('outlets and peoples', () => {
  const outlets = knowledgeJson<Outlet[]>('actors/outlets.json');
  const peoples = knowledgeJson<People[]>('actors/ethnonyms.json');

  it('have one entry a key', () => expect(repeated([...outlets, ...peoples].map(({ id }) => id))).toEqual([]));

  it('have one outlet a name', () => {
    const plain = outlets.flatMap(({ name, nameTrust, aliases }) => [
      ...(nameTrust === 'plain' ? [name] : []),
      ...aliases.filter(({ trust }) => trust === 'plain').map((entry) => entry.text),
    ]);
    expect(repeated(plain)).toEqual([]);
  });
});
