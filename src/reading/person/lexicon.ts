import { knowledgeJson } from '../../knowledge.ts';
import { keysOf } from '../actor/atom.ts';
import type { PhraseIndex } from '../actor/phrase-index.ts';
import { phraseIndex } from '../actor/phrase-index.ts';
import { countries } from '../place/countries.ts';
import type { PeopleLexicon } from './people.ts';
import { loadPeopleLexicon } from './people.ts';

export type Sex = 'female' | 'male';

/** What a language's `persons.json` says; word sets hold folded keys. */
export interface PersonLexicon {
  readonly people: PeopleLexicon;
  /** Stand before a name and are no role: the sex they tell, or null. */
  readonly titles: PhraseIndex<Sex | null>;
  /** Capitalised roles before a name: "Defence Secretary". */
  readonly offices: PhraseIndex<true>;
  /** "Malian", "U.S.": as said before a role. */
  readonly nations: PhraseIndex<true>;
  /** Role nouns that are no people-words by themselves: "head". */
  readonly roles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Those that a comma may set off: "John Doe, Jr". */
  readonly setOffSuffixes: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  /** Stands between a naming word and the name. */
  readonly as: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** Before a name that ends the words: "according to X." */
  readonly credited: ReadonlySet<string>;
  readonly locative: ReadonlySet<string>;
  /** Verbs whose subject is a person: "died", "pleaded". */
  readonly fates: ReadonlySet<string>;
  /** Participles that befall persons, after "was". */
  readonly befallen: ReadonlySet<string>;
  /** Verbs whose object is a person. */
  readonly befalls: ReadonlySet<string>;
  /** Nouns whose "of" is a person: "murder of". */
  readonly losses: ReadonlySet<string>;
  /** Words capitalised only because they open a sentence; as written. */
  readonly openers: ReadonlySet<string>;
  /** Capitalised words that belong to places, bodies, days; as written. */
  readonly notPersons: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Link an office to what it is of. */
  readonly of: ReadonlySet<string>;
  readonly insideOffice: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** End the search for a role noun in an apposition, and for a noun after an age. */
  readonly cuts: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  /** Particles that place names have as often, and particles that are plain words too. */
  readonly placeParticles: ReadonlySet<string>;
  readonly plainParticles: ReadonlySet<string>;
  /** "bin", "bint": tell a sex inside a name. */
  readonly patronymics: ReadonlyMap<string, Sex>;
  readonly ages: {
    /** How many years a unit is. */
    readonly years: ReadonlyMap<string, number>;
    readonly old: ReadonlySet<string>;
    readonly aged: ReadonlySet<string>;
  };
  readonly wary: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, Sex | null>;
  readonly numbers: ReadonlyMap<string, number>;
}

interface PersonFile {
  titles: Record<Sex | 'either', string[]>;
  offices: string[];
  roles: string[];
  suffixes: string[];
  'set-off-suffixes': string[];
  particles: string[];
  modifiers: string[];
  naming: string[];
  as: string[];
  reporting: string[];
  credited: string[];
  locative: string[];
  fates: string[];
  befallen: string[];
  befalls: string[];
  losses: string[];
  openers: string[];
  'not-persons': string[];
  articles: string[];
  of: string[];
  'inside-office': string[];
  be: string[];
  cuts: string[];
  stops: string[];
  'place-particles': string[];
  'plain-particles': string[];
  patronymics: Record<string, Sex>;
  ages: { years: Record<string, number>; old: string[]; aged: string[] };
  wary: string[];
  given: Record<Sex | 'either', string[]>;
  numbers: Record<string, number>;
}

/** The words by which one language's reports name persons; read once a process. */
export function loadPersonLexicon(lang: string): PersonLexicon {
  const known = lexicons.get(lang);
  if (known) return known;
  const file = knowledgeJson<PersonFile>(`${lang}/persons.json`);
  const lexicon: PersonLexicon = {
    people: loadPeopleLexicon(lang),
    titles: phraseIndex(bySex(file.titles)),
    offices: phraseIndex(file.offices.map((text) => [text, true] as const)),
    nations: phraseIndex(
      countries().all.flatMap(({ names, adjectives }) =>
        [...new Set([...names, ...adjectives])].map((text) => [text, true] as const),
      ),
    ),
    roles: keySet(file.roles),
    suffixes: keySet(file.suffixes),
    setOffSuffixes: keySet(file['set-off-suffixes']),
    particles: keySet(file.particles),
    modifiers: keySet(file.modifiers),
    naming: keySet(file.naming),
    as: keySet(file.as),
    reporting: keySet(file.reporting),
    credited: keySet(file.credited),
    locative: keySet(file.locative),
    fates: keySet(file.fates),
    befallen: keySet(file.befallen),
    befalls: keySet(file.befalls),
    losses: keySet(file.losses),
    openers: new Set(file.openers),
    notPersons: new Set(file['not-persons']),
    articles: keySet(file.articles),
    of: keySet(file.of),
    insideOffice: keySet(file['inside-office']),
    be: keySet(file.be),
    cuts: keySet(file.cuts),
    stops: keySet(file.stops),
    placeParticles: keySet(file['place-particles']),
    plainParticles: keySet(file['plain-particles']),
    patronymics: new Map(Object.entries(file.patronymics)),
    ages: {
      years: new Map(Object.entries(file.ages.years)),
      old: keySet(file.ages.old),
      aged: keySet(file.ages.aged),
    },
    wary: new Set(file.wary),
    given: new Map(bySex(file.given).map(([name, sex]) => [keysOf(name).join(' '), sex])),
    numbers: new Map(Object.entries(file.numbers)),
  };
  lexicons.set(lang, lexicon);
  return lexicon;
}

const lexicons = new Map<string, PersonLexicon>();

const keySet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => keysOf(word).join(' ')));

function bySex(lists: Record<Sex | 'either', string[]>): (readonly [string, Sex | null])[] {
  return [
    ...lists.male.map((word) => [word, 'male'] as const),
    ...lists.female.map((word) => [word, 'female'] as const),
    ...lists.either.map((word) => [word, null] as const),
  ];
}
