import * as z from 'zod';
import { Kind, Measure, Modality, PerpetratorStatus, Relation } from '../../src/model/index.ts';

/**
 * Shapes of the files in `knowledge/<lang>` that the reader of events, people, voices and responsibility walks. A key
 * that is not named here holds a list of words.
 */

/** A word or phrase as it is looked up: lower case, single spaces, no space around it. */
const Phrase = z
  .string()
  .min(1)
  .refine((text) => text === text.toLowerCase() && text === text.trim().replace(/\s+/gu, ' '), {
    error: 'is looked up in lower case, with single spaces',
  });
/** One word. */
const Word = Phrase.refine((text) => !text.includes(' '), { error: 'is one word' });

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1)
    .refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length, {
      error: 'holds something twice',
    });
const Words = listOf(Word);
const Kinds = listOf(Kind);
const Weight = z.enum(['event', 'outcome', 'light']);
const Affects = z.enum(['obj', 'subj', 'whose']);

const Verb = z.strictObject({
  kinds: Kinds.or(z.tuple([])),
  outcome: Measure.optional(),
  affects: Affects,
  weight: Weight,
  with: Words.optional(),
  subject: Words.optional(),
  people: z.literal(true).optional(),
  custody: z.literal(true).optional(),
  unit: z.literal(true).optional(),
  otherwise: Kinds.or(z.tuple([])).optional(),
  lethal: Words.optional(),
  uncounted: z.literal(true).optional(),
  restates: z.literal(true).optional(),
  alone: z.literal(true).optional(),
  search: z.literal(true).optional(),
  by: Words.optional(),
  armed: z.literal(true).optional(),
  civilians: z.literal(true).optional(),
  ground: z.literal(true).optional(),
  threat: z.literal(true).optional(),
  weapon: z.literal(true).optional(),
  fighters: Kinds.optional(),
  lethalKinds: Kinds.optional(),
  context: z.literal(true).optional(),
  ours: z.literal(true).optional(),
  denied: z.literal(true).optional(),
});

/** `object` completes the verb; `*` stands for any, after one of the prepositions. */
const VerbPhrase = z
  .strictObject({
    verb: Word,
    object: Word.or(Words),
    after: Words.optional(),
    kinds: Kinds.or(z.tuple([])),
    outcome: Measure.optional(),
    affects: Affects.optional(),
    weight: Weight,
    ground: z.literal(true).optional(),
    by: Words.optional(),
    fighters: Kinds.optional(),
    civilians: z.literal(true).optional(),
    restates: z.literal(true).optional(),
    people: z.literal(true).optional(),
    custody: z.literal(true).optional(),
    context: z.literal(true).optional(),
    unlike: Words.optional(),
    tells: z.literal('verb').optional(),
  })
  .refine(({ object, after }) => object !== '*' || after !== undefined, {
    error: 'says after which words any object will do',
  });

const Noun = z.strictObject({
  kinds: Kinds.or(z.tuple([])),
  weight: Weight,
  outcome: Measure.optional(),
  state: z.literal(true).optional(),
  forces: z.array(Kind).min(1).optional(),
  search: z.literal(true).optional(),
  against: z.literal(true).optional(),
  of: Word.optional(),
  many: z.literal(true).optional(),
  ground: z.literal(true).optional(),
  threat: z.literal(true).optional(),
});

export const EventFile = z
  .object({
    about: z.string(),
    verbs: z.record(Word, Verb),
    phrases: listOf(VerbPhrase),
    nouns: z.record(Word, Noun),
    /** An empty list takes the violence away: "hunger strike". */
    compounds: z.record(Phrase.regex(/ /u), Kinds.or(z.tuple([]))),
    results: z.record(Phrase, Measure),
    plights: z
      .object({ about: z.string(), owners: Words })
      .catchall(listOf(Phrase.regex(/ /u)))
      .refine((turns) =>
        Object.keys(turns).every((key) => /^(?:about|owners)$/u.test(key) || Measure.safeParse(key).success),
      ),
    tolls: z.record(Phrase, Measure),
    counted: z.record(Word, Measure),
    bodies: z.strictObject({ about: z.string(), nouns: Words, found: Words }),
    support: Words,
    separators: z.strictObject({
      about: z.string(),
      markers: Words,
      phrases: listOf(Phrase),
      lapses: listOf(Phrase),
      anaphors: Words,
      answers: Words,
      further: Words,
      ordinals: Words,
      opening: Words,
      other: Words,
    }),
    aggregates: Words,
    collectives: Words,
    articles: z.strictObject({ definite: Words, indefinite: Words }),
    generic: Words,
    irregular: Words,
    bearing: Words,
    headlines: z.strictObject({ past: Words, present: Words, nounsToo: Words }),
    unsplit: Words,
    restating: z.strictObject({ nouns: Words, determiners: Words, pronouns: Words, verbs: Words, between: Words }),
    statistics: z.strictObject({ causes: Words, averages: Words, each: Words, units: Words }),
    negations: Words,
    hypothetical: z.strictObject({
      auxiliaries: Words,
      epistemic: Words,
      marks: Words,
      infinitive: Word,
      implicative: Words,
      cessation: Words,
      sought: Words,
      over: Words,
    }),
    'not-victims': Words,
  })
  .catchall(Words);

const Pronoun = z.strictObject({
  number: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  sex: z.enum(['female', 'male']).optional(),
  reflexive: z.literal(true).optional(),
  relative: z.literal(true).optional(),
});

export const NominalFile = z
  .object({
    about: z.string(),
    partOfASet: Words,
    degrees: z.partialRecord(Measure, Words),
    condition: z.strictObject({ before: Words, adjectives: Words, nouns: Words }),
    one: Words,
    ordinals: Words,
    none: Words,
    definite: Words,
    other: Words,
    subset: Words,
    additive: Words,
    again: listOf(Words),
    prepositions: z
      .object({
        partitive: Words,
        by: Words,
        agent: Words,
        target: Words,
        patient: Words,
        source: listOf(Phrase),
        /** "direction of" is two words, the first of them a noun. */
        goal: listOf(Phrase),
      })
      .catchall(Words),
    pronouns: z.record(Word, Pronoun),
    collectives: Words,
    households: Words,
  })
  .catchall(Words);

/** Every key but `about` holds words; the sites are noun phrases. */
export const LocationFile = z.strictObject({
  about: z.string(),
  sources: Words,
  leaving: Words,
  people: Words,
  origins: Words,
  careSites: listOf(Phrase),
  care: Words,
  occurring: Words,
  biography: Words,
  states: Words,
  undergoing: Words,
  deictic: Words,
  settlements: Words,
});

export const VoiceFile = z
  .object({
    about: z.string(),
    verbs: z.record(Word, Modality),
    irregular: Words,
    phrases: listOf(z.strictObject({ verb: Word, object: Words })),
    silent: listOf(z.strictObject({ verb: Word, object: Words })),
    adverbs: z.record(Word, Modality),
    passives: z.record(Word, Modality),
    seeming: z.record(Word, Modality),
    contents: z.record(Word, Modality),
    continuations: listOf(Words),
    auxiliaries: z.record(Word, Modality),
    prepositions: listOf(Words),
    /** One closing mark for each opening mark, at the same place. */
    quote: z
      .strictObject({ open: z.string().min(1), close: z.string().min(1) })
      .refine(({ open, close }) => [...open].length === [...close].length, { error: 'opens and closes in pairs' }),
    pronouns: z.record(Word, z.enum(['male', 'female', 'plural', 'thing', 'relative'])),
  })
  .catchall(Words);

/** `role` is an argument of the verb, or the preposition that marks the actor. */
const ResponsibilityVerb = z.strictObject({
  lemma: Word,
  object: Words.optional(),
  subject: Words.optional(),
  with: Words.optional(),
  event: z.literal(true).optional(),
  charged: z.literal(true).optional(),
  deed: z.literal(true).optional(),
  role: z.enum(['subject', 'object', 'passive']).or(Word),
  status: PerpetratorStatus,
});

export const ResponsibilityFile = z
  .object({
    about: z.string(),
    verbs: listOf(ResponsibilityVerb),
    complements: listOf(
      z.strictObject({
        noun: Word,
        role: Word,
        predicate: z.literal(true).optional(),
        under: Words.optional(),
        status: PerpetratorStatus,
      }),
    ),
    nouns: z.record(Word, PerpetratorStatus),
    predicates: z.record(Word, PerpetratorStatus),
    all: z.record(Word, z.number().int().min(0)),
    irregular: Words,
    nobody: Words,
  })
  .catchall(Words);

export const DoerFile = z
  .object({
    about: z.string(),
    mutual: z.strictObject({ nouns: Words, verbs: Words, prepositions: Words }),
    theirs: z.record(Word, Word),
  })
  .catchall(Words);

export const RelationFile = z.strictObject({
  about: z.string(),
  answering: Words,
  phrases: listOf(
    z.strictObject({
      type: Relation.shape.type,
      words: z.array(Word).min(1),
      reverse: z.literal(true).optional(),
      strict: z.literal(true).optional(),
      back: z.literal(true).optional(),
    }),
  ),
});

export const EditorialFile = z.strictObject({ about: z.string(), marks: Words, fillers: Words, openers: Words });

/** Log-odds by kind and value of a signal. */
export const ConfidenceFile = z.strictObject({
  about: z.string(),
  intercept: z.number(),
  weights: z.record(z.string().min(1), z.record(z.string().min(1), z.number().min(-6).max(6))),
});
