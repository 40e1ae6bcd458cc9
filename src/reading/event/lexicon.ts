import { knowledgeJson } from '../../knowledge.ts';
import type { Kind, Measure } from '../../model/index.ts';
import { type Gate, gateOf } from '../gate.ts';
import { type WordPhrases, wordPhrases } from '../phrase/word-phrases.ts';
import { type PlightFile, type Plights, plightsOf, tellingPlights } from './plight.ts';

/** How much a word says by itself: it names an incident, tells what one did to people, or needs a violent context. */
export type Weight = 'event' | 'outcome' | 'light';

/** The UD argument that is affected; `whose`: the owner of the phrase's object ("slit the throats of three"). */
export type Affects = 'obj' | 'subj' | 'whose';

export interface VerbEntry {
  readonly kinds: readonly Kind[];
  readonly outcome?: Measure;
  /** The object is the subject of a passive. */
  readonly affects: Affects;
  readonly weight: Weight;
  /** A companion word that must stand among the verb's dependents ("gun down"). */
  readonly with?: readonly string[];
  /** Only these subjects make it an event ("the bomb went off"). */
  readonly subject?: readonly string[];
  /** An event only when people are affected; `otherwise` gives the kinds for things ("captured the town"). */
  readonly people?: boolean;
  /** Done by an armed group it is an abduction ("rebels captured two soldiers"). */
  readonly custody?: boolean;
  readonly otherwise?: readonly Kind[];
  /** Companions that turn the outcome into death ("shot dead"). */
  readonly lethal?: readonly string[];
  /** The outcome is no casualty statement of its own ("beaten"). */
  readonly uncounted?: boolean;
  /** Tells again what befell people counted elsewhere ("were hospitalised"). */
  readonly restates?: boolean;
  /** Counts only soldiers and fighters ("lost 14 soldiers"). */
  readonly unit?: boolean;
  /** An event only when an armed actor does it ("jihadists arrived"). */
  readonly armed?: boolean;
  /** Only civilians are counted ("residents fled", not "the attackers fled"). */
  readonly civilians?: boolean;
  /** An event only when ground changes hands ("seized the town"). */
  readonly ground?: boolean;
  /** An event only when an armed group says it, of violence to come ("warned of more attacks"). */
  readonly threat?: boolean;
  /** An event only when a weapon does it ("a shell landed on a house"). */
  readonly weapon?: boolean;
  /** Done by forces beside arrests it is a part of them ("raided homes and detained six"). */
  readonly search?: boolean;
  /** An event only without an object ("surrendered", not "surrendered a lead"). */
  readonly alone?: boolean;
  /** Prepositions that mark who did it ("surrendered to the police"). */
  readonly by?: readonly string[];
  /** Kinds where the affected are fighters ("expelled the militants from the town"). */
  readonly fighters?: readonly Kind[];
  /** Kinds of the deadly sense, where they are not the verb's own with killing ("burned alive"). */
  readonly lethalKinds?: readonly Kind[];
  /** An event only with an armed doer, or with other violence or a weapon in its sentence ("picked up by soldiers"). */
  readonly context?: boolean;
  /** Counts only those whom the speakers tell of as theirs ("we buried 14"). */
  readonly ours?: boolean;
  /** Says what befell somebody only where it is denied ("did not survive"). */
  readonly denied?: boolean;
}

export interface PhraseEntry {
  readonly verb: string;
  readonly object: string | readonly string[];
  readonly after?: readonly string[];
  readonly kinds: readonly Kind[];
  readonly outcome?: Measure;
  readonly affects?: Affects;
  readonly weight: Weight;
  /** An event only when ground changes hands ("took control of the town"). */
  readonly ground?: boolean;
  /** Prepositions that mark who did it ("fell to the rebels"). */
  readonly by?: readonly string[];
  /** Kinds where the affected are fighters ("drove the militants out"). */
  readonly fighters?: readonly Kind[];
  readonly restates?: boolean;
  /** An event only when people are affected ("picked up two men"). */
  readonly people?: boolean;
  /** Done by an armed group it is an abduction ("hauled away by rebels"). */
  readonly custody?: boolean;
  /** An event only with an armed doer, or with other violence or a weapon in its sentence ("picked up by soldiers"). */
  readonly context?: boolean;
  /** Complements with these prepositions take the violence away ("came under fire for his remarks"). */
  readonly unlike?: readonly string[];
  /** Only civilians are counted ("took refuge"). */
  readonly civilians?: boolean;
  /** The verb is the word without which a sentence cannot hold the phrase; else the object is. */
  readonly tells?: 'verb';
}

export interface NounEntry {
  readonly kinds: readonly Kind[];
  readonly weight: Weight;
  readonly outcome?: Measure;
  /** Kinds where a state's forces do it ("the coalition conducted three strikes"). */
  readonly forces?: readonly Kind[];
  /** Done by forces beside arrests it is a part of them. */
  readonly search?: boolean;
  /** A country before it is its doer ("Israeli airstrikes"), where else it is its place ("Pakistan bombing"). */
  readonly state?: boolean;
  /** An event only with somebody it is against ("operation against the jihadists"). */
  readonly against?: boolean;
  /** An event only with this complement ("seizure of power", "burning of a person"). */
  readonly of?: string;
  /** Of several people: a single name after it is a place ("the massacre of Kafra"). */
  readonly many?: boolean;
  /** An event only when ground changes hands ("the fall of the city"). */
  readonly ground?: boolean;
  /** An event only when an armed group says it, of violence to come. */
  readonly threat?: boolean;
}

interface EventFile {
  verbs: Record<string, VerbEntry>;
  phrases: PhraseEntry[];
  nouns: Record<string, NounEntry>;
  compounds: Record<string, Kind[]>;
  results: Record<string, Measure>;
  plights: PlightFile;
  tolls: Record<string, Measure>;
  reckoned: string[];
  restating: { nouns: string[]; determiners: string[]; pronouns: string[]; verbs: string[]; between: string[] };
  counted: Record<string, Measure>;
  bodies: { nouns: string[]; found: string[] };
  support: string[];
  separators: {
    markers: string[];
    phrases: string[];
    lapses: string[];
    answers: string[];
    anaphors: string[];
    further: string[];
    ordinals: string[];
    opening: string[];
    other: string[];
  };
  articles: { definite: string[]; indefinite: string[] };
  aggregates: string[];
  collectives: string[];
  generic: string[];
  indefinite: string[];
  habitual: string[];
  irregular: string[];
  bearing: string[];
  headlines: { past: string[]; present: string[]; nounsToo: string[] };
  accidents: string[];
  statistics: { causes: string[]; averages: string[]; each: string[]; units: string[] };
  unsplit: string[];
  ground: string[];
  civic: string[];
  figurative: string[];
  retrospective: string[];
  negations: string[];
  negators: string[];
  evidence: string[];
  perfect: string[];
  hypothetical: {
    auxiliaries: string[];
    epistemic: string[];
    marks: string[];
    infinitive: string;
    implicative: string[];
    cessation: string[];
    over: string[];
    sought: string[];
  };
  'not-victims': string[];
}

/** "out", "off", and "*" for any word: too common to tell of anything. */
const LONGEST_PARTICLE = 3;

/** The words without which a sentence names no event: of phrases and phrasal verbs those that are less common. */
function telling(file: EventFile): string[] {
  const verbs = Object.entries(file.verbs).flatMap(([verb, entry]) =>
    entry.with && (entry.subject || verb.length < 4) ? entry.with : [verb],
  );
  const phrases = file.phrases.flatMap(({ verb, object, tells }) => {
    const objects = [object].flat();
    return tells || objects.some((word) => word.length <= LONGEST_PARTICLE) ? [verb] : objects;
  });
  const names = [...Object.keys(file.compounds), ...Object.keys(file.tolls)].flatMap((name) =>
    name.split(' ').slice(-1),
  );
  const results = Object.keys(file.results).map((result) => result.split(' ')[0]);
  const plights = tellingPlights(file.plights);
  const words = [file.nouns, file.counted].flatMap((table) => Object.keys(table));
  return [...verbs, ...phrases, ...names, ...results, ...plights, ...words];
}

/** The words of one language that name violent events: `knowledge/<lang>/events.json`. */
export interface EventLexicon {
  /** Whether a sentence can name an event at all. */
  readonly gate: Gate;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
  readonly nouns: ReadonlyMap<string, NounEntry>;
  /** "car bombing" to its kinds; an empty list takes the violence away ("hunger strike"). */
  readonly compounds: ReadonlyMap<string, readonly Kind[]>;
  /** Last words of those: no other word heads one. */
  readonly compoundHeads: ReadonlySet<string>;
  /** Predicative words and noun phrases ("dead", "critical condition") to what they say. */
  readonly results: ReadonlyMap<string, Measure>;
  /** Last words of those: no other word ends one. */
  readonly resultWords: ReadonlySet<string>;
  /** Turns of several words that say the same ("fighting for his life"). */
  readonly plights: Plights;
  /** "death toll" to its measure. */
  readonly tolls: ReadonlyMap<string, Measure>;
  /** First and last words of those: no other word heads one. */
  readonly tollWords: ReadonlySet<string>;
  /** Words between "the dead" and their number: "put the dead at 19", "the dead number 15". */
  readonly reckoned: ReadonlySet<string>;
  /** Words of a figure given anew without naming what it counts: "that number ... to 23", "put it at 14". */
  readonly restating: Readonly<
    Record<'nouns' | 'determiners' | 'pronouns' | 'verbs' | 'between', ReadonlySet<string | undefined>>
  >;
  /** Countable nouns that are casualties themselves ("35 bodies"). */
  readonly counted: ReadonlyMap<string, Measure>;
  /** Words for dead bodies, and verbs of their being found: whose they are is dead. */
  readonly bodies: Readonly<Record<'nouns' | 'found', ReadonlySet<string>>>;
  /** Verbs that carry an event noun ("carry out an attack"). */
  readonly support: ReadonlySet<string>;
  /** Words that set an event apart from the one its sentence, or the report, is about. */
  readonly separators: {
    readonly markers: ReadonlySet<string>;
    readonly phrases: WordPhrases;
    /** A lapse of time between two events ("two days after a bombing"). */
    readonly lapses: WordPhrases;
    /** Nouns of "in response", after a deed that answers the one told before. */
    readonly answers: ReadonlySet<string>;
    /** Words that stand for the event noun they are listed with ("an attack and another"). */
    readonly anaphors: ReadonlySet<string>;
    /** Words for people besides those told of before ("four more suspects"). */
    readonly further: ReadonlySet<string>;
    /** In order, from the first. */
    readonly ordinals: readonly string[];
    /** Open a sentence about another event ("Elsewhere, ..."). */
    readonly opening: ReadonlySet<string>;
    readonly other: ReadonlySet<string>;
  };
  /** "the attack" points back, "an attack" introduces one. */
  readonly articles: { readonly definite: ReadonlySet<string>; readonly indefinite: ReadonlySet<string> };
  /** Words that sum up several events ("a string of attacks"). */
  readonly aggregates: ReadonlySet<string>;
  /** Nouns that gather events told after "of": "a series of", "a night of". */
  readonly collectives: ReadonlySet<string>;
  /** Words that make a statement about events in general, not about one. */
  readonly generic: ReadonlySet<string>;
  /** Determiners that pick no event out: "many attacks", "all attacks". */
  readonly indefinite: ReadonlySet<string>;
  /** What is said of events of a kind: "such attacks are common", "kidnappings have increased". */
  readonly habitual: ReadonlySet<string>;
  /** Words of nature, traffic and disease: deaths told with them and without violence are no incident. */
  readonly accidents: ReadonlySet<string>;
  /** Violence at large as a cause, and words of rates ("an average of ten deaths a month"). */
  readonly statistics: Readonly<Record<'causes' | 'averages' | 'each' | 'units', ReadonlySet<string>>>;
  /**
   * Forms of verbs whose subject bears a counted noun ("another sustained injuries"), where the tagger takes them for
   * adjectives.
   */
  readonly bearing: ReadonlySet<string>;
  /** Endings of verbs that the tagger may take for nouns, and stems that are nouns with the present's ending. */
  readonly headlines: {
    readonly past: readonly string[];
    readonly present: readonly string[];
    readonly nounsToo: ReadonlySet<string>;
  };
  /** Words for casualties that do not split the dead from the injured. */
  readonly unsplit: ReadonlySet<string>;
  /** Words for ground that changes hands, besides the names of places. */
  readonly ground: ReadonlySet<string>;
  /** Words of ballots and business, where what is captured or lost is no ground. */
  readonly civic: ReadonlySet<string>;
  /** What cannot be hurt: a violent word said of it is a figure of speech ("shot down a proposal"). */
  readonly figurative: ReadonlySet<string>;
  /** Conjunctions whose clause tells what came before the main one ("after he opened fire"). */
  readonly retrospective: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Of them those that negate a verb. */
  readonly negators: ReadonlySet<string>;
  /** "no evidence that": nouns whose denial denies what they are about. */
  readonly evidence: ReadonlySet<string>;
  /** Auxiliaries of the perfect (base forms): "may have killed" guesses at what happened, "may kill" at what will. */
  readonly perfect: ReadonlySet<string>;
  /** What makes an event possible, planned or feared instead of told. */
  readonly hypothetical: {
    readonly auxiliaries: ReadonlySet<string>;
    /** "may have killed": with the perfect, a guess at what did happen. */
    readonly epistemic: ReadonlySet<string>;
    readonly marks: ReadonlySet<string>;
    readonly infinitive: string;
    /** Verbs whose infinitive did happen ("managed to kill", "are reported to have died"). */
    readonly implicative: ReadonlySet<string>;
    /** Words that end what has begun: of an event with a place they presuppose it ("end its attacks on Aleppo"). */
    readonly cessation: ReadonlySet<string>;
    /** Words over an event that keep it from being told as a fact ("threat of", "plan to"). */
    readonly over: ReadonlySet<string>;
    /** Of those the verbs whose passive looks back: "wanted in a killing". */
    readonly sought: ReadonlySet<string>;
  };
  /** Things that are hit but are no people. */
  readonly notVictims: ReadonlySet<string>;
}

export function loadEventLexicon(lang: string): EventLexicon {
  const file = knowledgeJson<EventFile>(`${lang}/events.json`);
  const phrases = new Map<string, PhraseEntry[]>();
  for (const phrase of file.phrases) phrases.set(phrase.verb, [...(phrases.get(phrase.verb) ?? []), phrase]);
  return {
    gate: gateOf(telling(file), file.irregular),
    verbs: new Map(Object.entries(file.verbs)),
    phrases,
    nouns: new Map(Object.entries(file.nouns)),
    compounds: new Map(Object.entries(file.compounds)),
    compoundHeads: new Set(Object.keys(file.compounds).map((name) => name.split(' ').at(-1)!)),
    results: new Map(Object.entries(file.results)),
    resultWords: new Set(Object.keys(file.results).map((name) => name.split(' ').at(-1)!)),
    plights: plightsOf(file.plights),
    tolls: new Map(Object.entries(file.tolls)),
    tollWords: new Set(Object.keys(file.tolls).flatMap((name) => [name.split(' ')[0], name.split(' ').at(-1)!])),
    reckoned: new Set(file.reckoned),
    restating: {
      nouns: new Set(file.restating.nouns),
      determiners: new Set(file.restating.determiners),
      pronouns: new Set(file.restating.pronouns),
      verbs: new Set(file.restating.verbs),
      between: new Set(file.restating.between),
    },
    counted: new Map(Object.entries(file.counted)),
    bodies: { nouns: new Set(file.bodies.nouns), found: new Set(file.bodies.found) },
    support: new Set(file.support),
    separators: {
      markers: new Set(file.separators.markers),
      phrases: wordPhrases(file.separators.phrases.map((phrase) => phrase.split(' '))),
      lapses: wordPhrases(file.separators.lapses.map((phrase) => phrase.split(' '))),
      answers: new Set(file.separators.answers),
      anaphors: new Set(file.separators.anaphors),
      further: new Set(file.separators.further),
      ordinals: file.separators.ordinals,
      opening: new Set(file.separators.opening),
      other: new Set(file.separators.other),
    },
    articles: {
      definite: new Set(file.articles.definite),
      indefinite: new Set(file.articles.indefinite),
    },
    aggregates: new Set(file.aggregates),
    collectives: new Set(file.collectives),
    generic: new Set(file.generic),
    indefinite: new Set(file.indefinite),
    habitual: new Set(file.habitual),
    bearing: new Set(file.bearing),
    headlines: { ...file.headlines, nounsToo: new Set(file.headlines.nounsToo) },
    accidents: new Set(file.accidents),
    statistics: {
      causes: new Set(file.statistics.causes),
      averages: new Set(file.statistics.averages),
      each: new Set(file.statistics.each),
      units: new Set(file.statistics.units),
    },
    unsplit: new Set(file.unsplit),
    ground: new Set(file.ground),
    civic: new Set(file.civic),
    figurative: new Set(file.figurative),
    retrospective: new Set(file.retrospective),
    negations: new Set(file.negations),
    negators: new Set(file.negators),
    evidence: new Set(file.evidence),
    perfect: new Set(file.perfect),
    hypothetical: {
      auxiliaries: new Set(file.hypothetical.auxiliaries),
      epistemic: new Set(file.hypothetical.epistemic),
      marks: new Set(file.hypothetical.marks),
      infinitive: file.hypothetical.infinitive,
      implicative: new Set(file.hypothetical.implicative),
      cessation: new Set(file.hypothetical.cessation),
      over: new Set(file.hypothetical.over),
      sought: new Set(file.hypothetical.sought),
    },
    notVictims: new Set(file['not-victims']),
  };
}
