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
  return {
    atoms,
    letterCase: letterCaseOf(atoms),
    actors: matchesIn(store.names, atoms, fitsPhrase),
    countries: matchesIn(store.countries, atoms, fitsPhrase),
    peoples: matchesIn(store.peoples, atoms, fitsPhrase),
    heads: matchesIn(store.forces.heads, atoms),
    descriptors: matchesIn(store.forces.descriptors, atoms),
  };
}
