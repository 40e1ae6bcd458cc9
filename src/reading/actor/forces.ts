import { knowledgeJson } from '../../knowledge.ts';
import type { ActorKind } from './actor.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex } from './phrase-index.ts';

/** What stands before a head: a known actor, a country, a people, or a descriptor that has a kind. */
export type Companion = 'actor' | 'country' | 'people' | 'kind';

/** A word that ends a force phrase: "army", "police officers", "militants". */
export interface ForceHead {
  readonly text: string;
  /** Null: decided by the words before it. */
  readonly kind: ActorKind | null;
  /** The word stands for people and not for a body. */
  readonly people: boolean;
  /** Means an armed body only with one of these before it ("Iraqi forces", not "forces"); empty: needs nothing. */
  readonly with: readonly Companion[];
}

/** A word that may stand before a head: "rebel", "suspected", "elite". */
export interface ForceDescriptor {
  readonly text: string;
  readonly kind: ActorKind | null;
  readonly suspected: boolean;
}

/** How organisations name themselves; see `about` in the file. */
export interface NameShapes {
  readonly marks: ReadonlyMap<string, ActorKind | null>;
  readonly tails: ReadonlySet<string>;
  /** Words that may stand uncapitalised inside a name; the loose ones only after a word that names a body. */
  readonly links: ReadonlySet<string>;
  readonly looseLinks: ReadonlySet<string>;
  /** "and": between two names as well as inside one. */
  readonly joiners: ReadonlySet<string>;
  /** No part of a name even when capitalised: "The", "On". */
  readonly never: ReadonlySet<string>;
  /** Tails that decide the kind whatever the mark: a party is political. */
  readonly tailKinds: ReadonlyMap<string, ActorKind>;
  /** Words that open a sentence and no name: "Suspected", "Members". */
  readonly notFirst: ReadonlySet<string>;
  readonly sure: PhraseIndex<ActorKind>;
  readonly openers: ReadonlyMap<string, ActorKind>;
  readonly openerLinks: ReadonlySet<string>;
  readonly calls: ReadonlyMap<string, ActorKind>;
  readonly not: readonly string[];
}

export interface ForceLexicon {
  readonly heads: PhraseIndex<ForceHead>;
  readonly descriptors: PhraseIndex<ForceDescriptor>;
  /** Second parts of "Turkish-backed". */
  readonly ties: ReadonlySet<string>;
  /** First parts of "pro-Russian". */
  readonly prefixes: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Prepositions between people and the body they belong to: "members of". */
  readonly of: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** Nouns before which a bare head is an attribute ("police station"). */
  readonly attributive: ReadonlySet<string>;
  readonly shapes: NameShapes;
}

interface ForceFile {
  heads: { kind: ActorKind | null; people?: true; with?: Companion[]; words: string[] }[];
  descriptors: { kind: ActorKind | null; suspected?: true; words: string[] }[];
  ties: string[];
  prefixes: string[];
  articles: string[];
  of: string[];
  joiners: string[];
  attributive: { words: string[] };
  shapes: {
    marks: Record<string, ActorKind | null>;
    tails: string[];
    links: string[];
    'loose-links': string[];
    joiners: string[];
    never: string[];
    'tail-kinds': Record<string, ActorKind>;
    'not-first': string[];
    sure: Record<string, ActorKind>;
    openers: Record<string, ActorKind>;
    'opener-links': string[];
    calls: Record<string, ActorKind>;
    not: string[];
  };
}

/** The force words of one language, `knowledge/<lang>/forces.json`. */
export function loadForceLexicon(lang: string): ForceLexicon {
  const { heads, descriptors, ties, prefixes, attributive, shapes, ...file } = knowledgeJson<ForceFile>(
    `${lang}/forces.json`,
  );
  return {
    heads: phraseIndex(
      heads.flatMap(({ kind, people = false, with: companions = [], words }) =>
        words.map((text) => [text, { text, kind, people, with: companions }] as const),
      ),
    ),
    descriptors: phraseIndex(
      descriptors.flatMap(({ kind, suspected = false, words }) =>
        words.map((text) => [text, { text, kind, suspected }] as const),
      ),
    ),
    ties: new Set(ties),
    prefixes: new Set(prefixes),
    articles: new Set(file.articles),
    of: new Set(file.of),
    joiners: new Set(file.joiners),
    attributive: new Set(attributive.words),
    shapes: {
      marks: new Map(Object.entries(shapes.marks)),
      tails: new Set(shapes.tails),
      links: new Set(shapes.links),
      looseLinks: new Set(shapes['loose-links']),
      joiners: new Set(shapes.joiners),
      never: new Set(shapes.never),
      tailKinds: new Map(Object.entries(shapes['tail-kinds'])),
      notFirst: new Set(shapes['not-first']),
      sure: phraseIndex(Object.entries(shapes.sure)),
      openers: new Map(Object.entries(shapes.openers)),
      openerLinks: new Set(shapes['opener-links']),
      calls: new Map(Object.entries(shapes.calls)),
      not: shapes.not,
    },
  };
}
