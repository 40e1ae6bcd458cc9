import { knowledgeJson } from '../../knowledge.ts';
import type { AliasTrust } from './actor.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex } from './phrase-index.ts';

export const OUTLET_TYPES = [
  'agency',
  'broadcaster',
  'newspaper',
  'web',
  'state-media',
  'armed-group-media',
  'monitor',
  'ngo',
  'intergovernmental',
  'social-media',
  'media',
] as const;

export type OutletType = (typeof OUTLET_TYPES)[number];

/** One line of `knowledge/actors/outlets.json`. Trust as in actors; `context` asks for a reporting word near by. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly nameTrust: AliasTrust;
  readonly type: OutletType;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country?: string;
  readonly aliases: readonly { readonly text: string; readonly trust: AliasTrust }[];
}

export interface NamedOutlet {
  readonly outlet: Outlet;
  readonly trust: AliasTrust;
}

export interface OutletStore {
  /** Whether any of the phrases below begins with this key. */
  opens(key: string): boolean;
  readonly names: PhraseIndex<NamedOutlet>;
  /** Last words of outlet names ("Tribune", "news agency"). */
  readonly tails: PhraseIndex<OutletType>;
  /** Tails that make a name an outlet's without a reporting word near by. */
  readonly sure: ReadonlySet<string>;
  /** First words of outlet names ("Radio", "daily"). */
  readonly heads: PhraseIndex<OutletType>;
  /** Media that stay unnamed ("local media"). */
  readonly generic: PhraseIndex<OutletType>;
  readonly reporting: ReadonlySet<string>;
  /** Capitalised words that open a sentence or stand before a name and are no part of it. */
  readonly openers: ReadonlySet<string>;
  /** Heads that open other names when capitalised ("Station Chief"), and heads that need no reporting word. */
  readonly lowerHeads: ReadonlySet<string>;
  readonly sureHeads: ReadonlySet<string>;
  /** Words and acronyms that look like a station's call sign. */
  readonly noCallSigns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

interface SourceFile {
  reporting: string[];
  openers: string[];
  'lower-heads': string[];
  'sure-heads': string[];
  'no-call-signs': string[];
  articles: string[];
  tails: Record<string, OutletType>;
  sure: string[];
  heads: Record<string, OutletType>;
  generic: Record<string, OutletType>;
}

/** The outlets that one language's reports name; read once a process. */
export function loadOutletStore(lang: string): OutletStore {
  const known = stores.get(lang);
  if (known) return known;
  const words = knowledgeJson<SourceFile>(`${lang}/sources.json`);
  const phrases = {
    names: phraseIndex(knowledgeJson<Outlet[]>('actors/outlets.json').flatMap(namesOf)),
    tails: phraseIndex(Object.entries(words.tails)),
    heads: phraseIndex(Object.entries(words.heads)),
    generic: phraseIndex(Object.entries(words.generic)),
  };
  const openers = new Set(Object.values(phrases).flatMap((index) => [...index.keys()]));
  const store: OutletStore = {
    ...phrases,
    opens: (key) => openers.has(key),
    sure: new Set(words.sure),
    reporting: new Set(words.reporting),
    openers: new Set(words.openers),
    lowerHeads: new Set(words['lower-heads']),
    sureHeads: new Set(words['sure-heads']),
    noCallSigns: new Set(words['no-call-signs']),
    articles: new Set(words.articles),
  };
  stores.set(lang, store);
  return store;
}

const stores = new Map<string, OutletStore>();

/** "The New York Times" is known without its article too; "The Guardian" must be told so in the data. */
function namesOf(outlet: Outlet): (readonly [string, NamedOutlet])[] {
  const written = [{ text: outlet.name.replace(/\s*\(.*\)$/u, ''), trust: outlet.nameTrust }, ...outlet.aliases];
  return written.flatMap(({ text, trust }) => {
    const bare = text.replace(/^The /u, '');
    const full = [text, { outlet, trust }] as const;
    return bare !== text && bare.includes(' ') ? [full, [bare, { outlet, trust }] as const] : [full];
  });
}
