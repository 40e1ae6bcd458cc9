import { knowledgeJson } from '../../knowledge.ts';
import type { PerpetratorStatus } from '../../model/index.ts';
import { type Gate, gateOf } from '../gate.ts';

type Words = ReadonlySet<string>;

/** A verb that holds somebody responsible; see `about` in the file for what each condition asks for. */
export interface VerbPattern {
  readonly lemma: string;
  readonly object?: readonly string[];
  readonly subject?: readonly string[];
  readonly with?: readonly string[];
  readonly event?: true;
  readonly charged?: true;
  readonly deed?: true;
  /** Which argument names the actor: a grammatical role, or the preposition that marks it. */
  readonly role: string;
  readonly status: PerpetratorStatus;
}

/**
 * A noun whose complement is the actor: "the hallmarks of X"; `predicate`: only said of something ("was the work of
 * X").
 */
export interface ComplementPattern {
  readonly noun: string;
  readonly role: string;
  readonly predicate?: true;
  /** Only under one of these verbs: "laid the raid at the door of X". */
  readonly under?: readonly string[];
  readonly status: PerpetratorStatus;
}

/** `knowledge/<lang>/responsibility.json`. */
export interface ResponsibilityLexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbPattern[]>;
  readonly complements: ReadonlyMap<string, ComplementPattern>;
  readonly nouns: ReadonlyMap<string, PerpetratorStatus>;
  readonly predicates: ReadonlyMap<string, PerpetratorStatus>;
  readonly behind: Words;
  /** Verbs whose clause tells a deed: of one's own, denied, or supposed of somebody. */
  readonly saying: Words;
  readonly denying: Words;
  /** Of the verbs of saying those by which a person owns to a deed. */
  readonly admitting: Words;
  readonly supposing: Words;
  /** Of them those that suppose only in the passive: "is said to". */
  readonly told: Words;
  /** "carried it out": stand for a deed. */
  readonly deedPronouns: Words;
  /** "the group, which claimed". */
  readonly relatives: Words;
  /** "likely behind": adverbs and auxiliaries that make a statement a suspicion. */
  readonly doubts: Words;
  readonly charges: Words;
  /** Prepositions before what somebody is accused of. */
  readonly over: Words;
  readonly nobody: Words;
  /** Who speaks for others, and nouns of "on behalf of". */
  readonly mouthpieces: Words;
  readonly behalf: Words;
  /** Verbs that end a suspicion ("the suspect, X, was cleared"). */
  readonly clearing: Words;
  /** Nouns for a deed that name no event by themselves ("the crime"). */
  readonly deeds: Words;
  /** Words for all deeds told of, with how many they are ("both"); 0: open. */
  readonly all: ReadonlyMap<string, number>;
  /** Determiners that point to what was told last ("that attack"). */
  readonly near: Words;
  /** Words before a plural that point away from what was told ("similar attacks"). */
  readonly elsewhere: Words;
  /** "accuse each other": objects that stand for the other one of the subject. */
  readonly reciprocal: Words;
  /** Whether a sentence can hold somebody responsible at all. */
  readonly gate: Gate;
}

interface ResponsibilityFile {
  verbs: VerbPattern[];
  complements: ComplementPattern[];
  nouns: Record<string, PerpetratorStatus>;
  predicates: Record<string, PerpetratorStatus>;
  behind: string[];
  saying: string[];
  denying: string[];
  admitting: string[];
  supposing: string[];
  told: string[];
  deedPronouns: string[];
  relatives: string[];
  doubts: string[];
  charges: string[];
  over: string[];
  nobody: string[];
  mouthpieces: string[];
  behalf: string[];
  clearing: string[];
  deeds: string[];
  all: Record<string, number>;
  near: string[];
  elsewhere: string[];
  reciprocal: string[];
  irregular: string[];
}

export function loadResponsibilityLexicon(lang: string): ResponsibilityLexicon {
  const file = knowledgeJson<ResponsibilityFile>(`${lang}/responsibility.json`);
  return {
    verbs: new Map(file.verbs.map(({ lemma }) => [lemma, file.verbs.filter((pattern) => pattern.lemma === lemma)])),
    complements: new Map(file.complements.map((pattern) => [pattern.noun, pattern])),
    nouns: new Map(Object.entries(file.nouns)),
    predicates: new Map(Object.entries(file.predicates)),
    behind: new Set(file.behind),
    saying: new Set(file.saying),
    denying: new Set(file.denying),
    admitting: new Set(file.admitting),
    supposing: new Set(file.supposing),
    told: new Set(file.told),
    deedPronouns: new Set(file.deedPronouns),
    relatives: new Set(file.relatives),
    doubts: new Set(file.doubts),
    charges: new Set(file.charges),
    over: new Set(file.over),
    nobody: new Set(file.nobody),
    mouthpieces: new Set(file.mouthpieces),
    behalf: new Set(file.behalf),
    clearing: new Set(file.clearing),
    deeds: new Set(file.deeds),
    all: new Map(Object.entries(file.all)),
    near: new Set(file.near),
    elsewhere: new Set(file.elsewhere),
    reciprocal: new Set(file.reciprocal),
    gate: gateOf(
      [
        ...file.verbs.flatMap(({ lemma, object }) => object ?? [lemma]),
        ...file.complements.map(({ noun }) => noun),
        ...Object.keys(file.nouns),
        ...Object.keys(file.predicates),
        ...file.saying,
        ...file.denying,
        ...file.supposing,
      ],
      file.irregular,
    ),
  };
}
