import type { Atom } from './atom.ts';
import type { ForceDescriptor, ForceHead } from './forces.ts';
import type { LetterCase } from './letter-case.ts';
import { fitsPhrase, letterCaseOf } from './letter-case.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { matchesIn } from './phrase-index.ts';
import type { ActorStore, NamedActor, People } from './store.ts';

/** Everything a lexicon knows in one sentence, each list in text order with atom indices. */
export interface Landmarks {
  readonly atoms: readonly Atom[];
  readonly letterCase: LetterCase;
  readonly actors: readonly PhraseMatch<NamedActor>[];
  readonly countries: readonly PhraseMatch<string>[];
  readonly peoples: readonly PhraseMatch<People>[];
  readonly heads: readonly PhraseMatch<ForceHead>[];
  readonly descriptors: readonly PhraseMatch<ForceDescriptor>[];
}

export function landmarksOf(atoms: readonly Atom[], store: ActorStore): Landmarks {
  const openers = openersOf(store);
  const at: number[] = [];
  for (let i = 0; i < atoms.length; i++) if (openers.has(atoms[i].key)) at.push(i);
  return {
    atoms,
    letterCase: letterCaseOf(atoms),
    actors: matchesIn(store.names, atoms, at, fitsPhrase),
    countries: matchesIn(store.countries, atoms, at, fitsPhrase),
    peoples: matchesIn(store.peoples, atoms, at, fitsPhrase),
    heads: matchesIn(store.forces.heads, atoms, at),
    descriptors: matchesIn(store.forces.descriptors, atoms, at),
  };
}

/** Every key that opens a phrase of any sort: most words open none. */
function openersOf(store: ActorStore): ReadonlySet<string> {
  const known = openers.get(store);
  if (known) return known;
  const { names, countries, peoples, forces } = store;
  const all = [names, countries, peoples, forces.heads, forces.descriptors].flatMap((index) => [...index.keys()]);
  const keys = new Set(all);
  openers.set(store, keys);
  return keys;
}

const openers = new WeakMap<ActorStore, ReadonlySet<string>>();
