import { knowledgeJson } from '../../knowledge.ts';

type Words = ReadonlySet<string>;

/** How one language names the doer of an event: `knowledge/<lang>/doers.json`. Nouns and verbs are base forms. */
export interface DoerLexicon {
  /** Nouns whose complement is the body that the people belong to ("members of"). */
  readonly members: Words;
  /** Nouns whose complement is the people that they gather ("a gang of"). */
  readonly bands: Words;
  /** Words that open such a complement, and words that may stand between them and the name. */
  readonly openers: Words;
  readonly belonging: Words;
  /** Small words inside a body's name. */
  readonly links: Words;
  /** What is done to a weapon by whoever uses it ("planted by"). */
  readonly laying: Words;
  readonly weapons: Words;
  /** Events with two sides, and the prepositions before a side. */
  readonly mutual: { readonly nouns: Words; readonly verbs: Words; readonly prepositions: Words };
  /** Words for armed people that stand before an event noun ("a rebel ambush"). */
  readonly attributive: Words;
  /** Participles that suppose who somebody is ("believed to be"), and words that may follow them. */
  readonly doubts: Words;
  readonly supposing: Words;
  /** Adverbs and auxiliaries that make a deed a supposition, and verbs of accusing somebody "of" it. */
  readonly hedges: Words;
  readonly accusing: Words;
  /** Before a participle whose doer is the object over it ("accused the rebels of killing"). */
  readonly charged: Words;
  /** Nouns that point back to a body named before ("the group"). */
  readonly bodies: Words;
  /** Nouns for people of a body, which point back to it when they stand alone ("members kidnapped"). */
  readonly bare: Words;
  /** Possessives of somebody told of ("its fighters") with their pronouns; "our troops" are the speaker's. */
  readonly theirs: ReadonlyMap<string, string>;
  /** Vehicles and vessels that strike ("warplane"), besides the weapons. */
  readonly craft: Words;
}

interface DoerFile extends Record<Exclude<keyof DoerLexicon, 'mutual' | 'theirs'>, string[]> {
  mutual: { nouns: string[]; verbs: string[]; prepositions: string[] };
  theirs: Record<string, string>;
}

export function loadDoerLexicon(lang: string): DoerLexicon {
  const { mutual, theirs, ...file } = knowledgeJson<DoerFile>(`${lang}/doers.json`);
  return {
    members: new Set(file.members),
    bands: new Set(file.bands),
    openers: new Set(file.openers),
    belonging: new Set(file.belonging),
    links: new Set(file.links),
    laying: new Set(file.laying),
    weapons: new Set(file.weapons),
    mutual: {
      nouns: new Set(mutual.nouns),
      verbs: new Set(mutual.verbs),
      prepositions: new Set(mutual.prepositions),
    },
    attributive: new Set(file.attributive),
    doubts: new Set(file.doubts),
    supposing: new Set(file.supposing),
    hedges: new Set(file.hedges),
    accusing: new Set(file.accusing),
    charged: new Set(file.charged),
    bodies: new Set(file.bodies),
    bare: new Set(file.bare),
    theirs: new Map(Object.entries(theirs)),
    craft: new Set(file.craft),
  };
}
