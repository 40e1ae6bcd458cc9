import { knowledgeJson } from '../../knowledge.ts';

/** Words that tell where something happened from where people come from, live, speak or are brought; lemmas. */
export interface LocationLexicon {
  /** Prepositions of origin. */
  readonly sources: ReadonlySet<string>;
  /** Verbs whose "from" is where it happened: "abducted from a school". */
  readonly leaving: ReadonlySet<string>;
  /** Verbs of where somebody is from, lives, works or speaks. */
  readonly people: ReadonlySet<string>;
  /** "a native of Enugu". */
  readonly origins: ReadonlySet<string>;
  readonly careSites: ReadonlySet<string>;
  readonly care: ReadonlySet<string>;
  /** Verbs that say of an event that it took place, or of a weapon that it was used: their time is the event's. */
  readonly occurring: ReadonlySet<string>;
  /** "born in 1989": verbs of lives, whose time is never the event's. */
  readonly biography: ReadonlySet<string>;
  /** "stabbed to death": no goal. */
  readonly states: ReadonlySet<string>;
  /** Verbs whose subject something befalls: "the market saw two blasts". */
  readonly undergoing: ReadonlySet<string>;
  /** Adverbs that point back to the place told last. */
  readonly deictic: ReadonlySet<string>;
  /** "the village": with an article and no name they point back too. */
  readonly settlements: ReadonlySet<string>;
}

type LocationFile = { readonly [K in keyof LocationLexicon]: readonly string[] };

/** Reads `knowledge/<lang>/location.json`. */
export function loadLocationLexicon(lang: string): LocationLexicon {
  const file = knowledgeJson<LocationFile>(`${lang}/location.json`);
  return {
    sources: new Set(file.sources),
    leaving: new Set(file.leaving),
    people: new Set(file.people),
    origins: new Set(file.origins),
    careSites: new Set(file.careSites),
    care: new Set(file.care),
    occurring: new Set(file.occurring),
    biography: new Set(file.biography),
    states: new Set(file.states),
    undergoing: new Set(file.undergoing),
    deictic: new Set(file.deictic),
    settlements: new Set(file.settlements),
  };
}
