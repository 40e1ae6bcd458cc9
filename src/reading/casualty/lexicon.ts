import { knowledgeJson } from '../../knowledge.ts';
import type { Measure } from '../../model/index.ts';

export interface Pronoun {
  /** 1: one person, 2: several, 0: says nothing of number. */
  readonly number: number;
  readonly sex?: 'female' | 'male';
  readonly reflexive?: boolean;
  readonly relative?: boolean;
}

/** What a preposition marks; `by` is the agent of a passive, `agent` also the doer of a noun ("attack from"). */
export type Role = 'partitive' | 'by' | 'agent' | 'target' | 'patient' | 'sufferer' | 'burden' | 'source' | 'goal';

/** Closed-class words of noun phrases: `knowledge/<lang>/nominals.json`. */
export interface NominalLexicon {
  readonly partOfASet: ReadonlySet<string>;
  /** What "of" takes up the people before with: "of them", "of whom". */
  readonly them: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** The definite article: "the attackers" points back to somebody. */
  readonly article: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly locative: ReadonlySet<string>;
  /** Those who tell it as their own: "we lost eleven men". */
  readonly firstPerson: ReadonlySet<string>;
  /** Verbs after which a phrase tells a state ("remains in detention"). */
  readonly stative: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Determiners that stand for people without a noun ("and another wounded"). */
  readonly bare: ReadonlySet<string>;
  /** Participles before "as" that tell who somebody was. */
  readonly identifying: ReadonlySet<string>;
  /** Words after which a figure may take a share of the people before it ("with two in critical condition"). */
  readonly opensPart: ReadonlySet<string>;
  /** Adverbs that say how badly somebody was hit, by what they make of him: "fatally", "critically". */
  readonly degrees: ReadonlyMap<string, Measure>;
  /** "in critical condition", "in intensive care". */
  readonly condition: Readonly<Record<'before' | 'adjectives' | 'nouns', ReadonlySet<string>>>;
  readonly one: ReadonlySet<string>;
  /** "a third": one more person, after two. */
  readonly ordinals: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Words that introduce a part of what was counted before ("51 dead, including 12 children"). */
  readonly subset: ReadonlySet<string>;
  /** Verbs that name some of those meant: "the dead included a nurse". */
  readonly including: ReadonlySet<string>;
  /** First words of "along with", "as well as": the phrase is counted too. */
  readonly additive: ReadonlySet<string>;
  /** "as were": what befell those before befell these too; word by word. */
  readonly again: readonly (readonly string[])[];
  /** Prepositions by the role they mark. */
  readonly prepositions: Readonly<Record<Role, ReadonlySet<string>>>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Nouns of which each is one person or more ("500 families"): their number only bounds that of people. */
  readonly households: ReadonlySet<string>;
  /** Nouns whose number is their complement's ("a group of six men"). */
  readonly collectives: ReadonlySet<string>;
}

interface NominalFile {
  partOfASet: string[];
  them: string[];
  copulas: string[];
  article: string[];
  locative: string[];
  firstPerson: string[];
  stative: string[];
  indefinite: string[];
  bare: string[];
  identifying: string[];
  opensPart: string[];
  degrees: Partial<Record<Measure, string[]>>;
  condition: Record<'before' | 'adjectives' | 'nouns', string[]>;
  one: string[];
  ordinals: string[];
  none: string[];
  definite: string[];
  other: string[];
  subset: string[];
  including: string[];
  additive: string[];
  again: string[][];
  prepositions: Record<Role, string[]>;
  pronouns: Record<string, Pronoun>;
  collectives: string[];
  households: string[];
}

/** "the", "this", "any": a determiner that is neither "a" nor "no". */
export const pointsOut = (
  determiner: string,
  { indefinite, none }: Pick<NominalLexicon, 'indefinite' | 'none'>,
): boolean => !indefinite.has(determiner) && !none.has(determiner);

export function loadNominalLexicon(lang: string): NominalLexicon {
  const file = knowledgeJson<NominalFile>(`${lang}/nominals.json`);
  const { prepositions, condition } = file;
  return {
    partOfASet: new Set(file.partOfASet),
    them: new Set(file.them),
    copulas: new Set(file.copulas),
    article: new Set(file.article),
    locative: new Set(file.locative),
    firstPerson: new Set(file.firstPerson),
    stative: new Set(file.stative),
    indefinite: new Set(file.indefinite),
    bare: new Set(file.bare),
    identifying: new Set(file.identifying),
    opensPart: new Set(file.opensPart),
    degrees: new Map(
      Object.entries(file.degrees).flatMap(([measure, adverbs]) =>
        adverbs.map((adverb): [string, Measure] => [adverb, measure as Measure]),
      ),
    ),
    condition: {
      before: new Set(condition.before),
      adjectives: new Set(condition.adjectives),
      nouns: new Set(condition.nouns),
    },
    one: new Set(file.one),
    ordinals: new Set(file.ordinals),
    none: new Set(file.none),
    definite: new Set(file.definite),
    other: new Set(file.other),
    subset: new Set(file.subset),
    including: new Set(file.including),
    additive: new Set(file.additive),
    again: file.again,
    prepositions: {
      partitive: new Set(prepositions.partitive),
      by: new Set(prepositions.by),
      agent: new Set(prepositions.agent),
      target: new Set(prepositions.target),
      patient: new Set(prepositions.patient),
      sufferer: new Set(prepositions.sufferer),
      source: new Set(prepositions.source),
      burden: new Set(prepositions.burden),
      goal: new Set(prepositions.goal),
    },
    pronouns: new Map(Object.entries(file.pronouns)),
    collectives: new Set(file.collectives),
    households: new Set(file.households),
  };
}
