import { knowledgeJson } from '../../knowledge.ts';
import type { PlaceLevel } from '../../model/place.ts';
import { type ClosedWords, type ClosedWordsFile, closedWords } from './closed-words.ts';
import { foldName } from './fold.ts';
import type { Direction } from './mention.ts';

/** A word that says what kind of place a name names: "province", "village", "river". */
export interface TypeWord {
  readonly word: string;
  readonly level: PlaceLevel;
  /** "towns of X and Y". */
  readonly plural?: true;
  /** A settlement's type word that its name keeps: "Jabalia refugee camp". */
  readonly kept?: true;
  /** Only with a link to its name: "the community of X". */
  readonly linked?: true;
  /** A part of a settlement: "the Doura neighbourhood". */
  readonly part?: true;
  /** Says little about size: "the Mpeketoni area". */
  readonly area?: true;
  /** Land and water: "the Tigris river". */
  readonly natural?: true;
  readonly water?: true;
  /** Where such divisions exist, ISO 3166-1 alpha-2, if only in a few countries: cercles in Mali. */
  readonly countries?: readonly string[];
}

/** What one language knows about words that name places: `knowledge/<language>/places.json`, keys folded. */
export interface PlaceLexicon {
  readonly closed: ClosedWords;
  readonly types: ReadonlyMap<string, TypeWord>;
  /** Type words that only stand before the name, without "of": "Lake Chad", "Mount Sinjar". */
  readonly typesBeforeOnly: ReadonlySet<string>;
  /** Words that may stand between a name and its type word: "Kurram tribal agency". */
  readonly typeAdjectives: ReadonlySet<string>;
  /** Between a type word and the name: "town of", "village called". */
  readonly typeLinks: ReadonlySet<string>;
  readonly capitalWords: ReadonlySet<string>;
  /** Site nouns; true: only with a proper name ("bank", "station"). */
  readonly sites: ReadonlyMap<string, boolean>;
  /** Site nouns that need no name right after a preposition of place: "outside his home", but not "home to". */
  readonly placedSites: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly siteModifiers: ReadonlySet<string>;
  /** A site noun before one of these is not the site: "prison guards", "school bus". */
  readonly siteFollowers: ReadonlySet<string>;
  readonly streetWords: ReadonlySet<string>;
  /** "the corner of X and Y", and the words that may join two streets that cross. */
  readonly crossings: ReadonlySet<string>;
  readonly crossingLinks: ReadonlySet<string>;
  /** With a capital and a compass word before them they name a quarter: "the West Side". */
  readonly quarterNouns: ReadonlySet<string>;
  /** Words before a name and how much they speak for a place, 0..1. */
  readonly prepositions: ReadonlyMap<string, number>;
  /** "on the outskirts of" and the like, with the radius they leave open, in km. */
  readonly near: ReadonlyMap<string, number>;
  readonly directions: ReadonlyMap<string, Direction>;
  /** "upper", "rural": they narrow a place without a compass point. */
  readonly directionPlain: ReadonlySet<string>;
  readonly partWords: ReadonlySet<string>;
  /** Units of distance in km. */
  readonly distance: ReadonlyMap<string, number>;
  /** Small words inside names: "Deir al-Zor", "Port-au-Prince". */
  readonly particles: ReadonlySet<string>;
  /** Capitalised or not, these end a name: weekdays, months, titles, function words. */
  readonly cutters: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** A name before one of these is part of an organisation's: "Houston Police". */
  readonly organisations: ReadonlySet<string>;
  /** A name after one of these and "of" is part of an organisation's: "Bank of America". */
  readonly organisationHeads: ReadonlySet<string>;
  readonly functionAfter: ReadonlySet<string>;
  readonly actorVerbs: ReadonlySet<string>;
  /** Ending of other verbs that tell what a country did. */
  readonly actorVerbEnding: RegExp;
  /** Endings of plurals, each with that of the singular. */
  readonly plurals: readonly (readonly [plural: string, singular: string])[];
  /** Capitalised things that stand after "in" and are no places: "in Arabic", "in Ramadan". */
  readonly languagesAndFaiths: ReadonlySet<string>;
  /** A weak name before one of these is a person's: "Cook said". */
  readonly speechVerbs: ReadonlySet<string>;
  /** A weak name before one of these is where it happened: "2005 Kuşadası bombing". */
  readonly events: ReadonlySet<string>;
  /** Countries whose bare name as often means a division elsewhere: Georgia. */
  readonly namesakes: ReadonlySet<string>;
  /** Peoples and faiths as adjectives: "a Fulani village", "a Christian town". */
  readonly peoples: ReadonlySet<string>;
  /** "Pa." to "Pennsylvania": only after a comma. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Gazetteer names that are common words: "Reading", "Police", "Nice". */
  readonly ordinary: ReadonlySet<string>;
}

type Lists = {
  readonly [K in Exclude<keyof PlaceLexicon, 'placedSites'> as PlaceLexicon[K] extends ReadonlySet<string>
    ? K
    : never]: string[];
};

/** The shape of `places.json`. */
export interface PlaceLexiconFile extends Lists {
  readonly note: string;
  readonly actorVerbEnding: string;
  readonly plurals: PlaceLexicon['plurals'];
  readonly closed: ClosedWordsFile;
  readonly types: readonly TypeWord[];
  readonly sites: readonly { readonly noun: string; readonly properOnly?: true; readonly placed?: true }[];
  readonly prepositions: Readonly<Record<string, number>>;
  readonly near: readonly { readonly words: string; readonly radiusKm: number }[];
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  readonly distance: Readonly<Record<string, number>>;
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** Reads the place words of a language once a process. Throws the system's error where the language has none. */
export function placeLexicon(language: string): PlaceLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = lexiconOf(knowledgeJson<PlaceLexiconFile>(`${language}/places.json`));
  lexicons.set(language, lexicon);
  return lexicon;
}

const lexicons = new Map<string, PlaceLexicon>();

function lexiconOf(file: PlaceLexiconFile): PlaceLexicon {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName));
  const map = <V>(entries: readonly (readonly [string, V])[]): ReadonlyMap<string, V> =>
    new Map(entries.map(([word, value]) => [foldName(word), value]));
  const directions = Object.entries(file.directions) as [Direction, readonly string[]][];
  return {
    closed: closedWords(file.closed),
    types: map(file.types.map((type) => [type.word, type])),
    typesBeforeOnly: set(file.typesBeforeOnly),
    typeAdjectives: set(file.typeAdjectives),
    typeLinks: set(file.typeLinks),
    capitalWords: set(file.capitalWords),
    sites: map(file.sites.map(({ noun, properOnly }) => [noun, properOnly === true])),
    placedSites: set(file.sites.filter(({ placed }) => placed).map(({ noun }) => noun)),
    determiners: set(file.determiners),
    siteModifiers: set(file.siteModifiers),
    siteFollowers: set(file.siteFollowers),
    streetWords: set(file.streetWords),
    crossings: set(file.crossings),
    crossingLinks: set(file.crossingLinks),
    quarterNouns: set(file.quarterNouns),
    prepositions: map(Object.entries(file.prepositions)),
    near: map(file.near.map(({ words, radiusKm }) => [words, radiusKm])),
    directions: map(directions.flatMap(([direction, words]) => words.map((word) => [word, direction] as const))),
    directionPlain: set(file.directionPlain),
    partWords: set(file.partWords),
    distance: map(Object.entries(file.distance)),
    particles: set(file.particles),
    cutters: set(file.cutters),
    titles: set(file.titles),
    givenNames: set(file.givenNames),
    organisations: set(file.organisations),
    organisationHeads: set(file.organisationHeads),
    functionAfter: set(file.functionAfter),
    actorVerbs: set(file.actorVerbs),
    actorVerbEnding: new RegExp(file.actorVerbEnding),
    plurals: file.plurals,
    languagesAndFaiths: set(file.languagesAndFaiths),
    speechVerbs: set(file.speechVerbs),
    events: set(file.events),
    namesakes: set(file.namesakes),
    peoples: set(file.peoples),
    abbreviations: map(Object.entries(file.abbreviations)),
    ordinary: set(file.ordinary),
  };
}
