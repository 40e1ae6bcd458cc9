import type { Atom } from './atom.ts';
import type { ForceDescriptor, ForceHead } from './forces.ts';
import type { LetterCase } from './letter-case.ts';
import { fitsCase, letterCaseOf } from './letter-case.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { longestAt } from './phrase-index.ts';
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
  const letterCase = letterCaseOf(atoms);
  const all = <T>(index: Parameters<typeof longestAt<T>>[0], checksCase: boolean): PhraseMatch<T>[] =>
    atoms.flatMap((_, i) => {
      const match = longestAt(
        index,
        atoms,
        i,
        (phrase) => !checksCase || phrase.atoms.every((written, k) => fitsCase(written, atoms[i + k])),
      );
      return match ? [match] : [];
    });
  return {
    atoms,
    letterCase,
    actors: all(store.names, true),
    countries: all(store.countries, true),
    peoples: all(store.peoples, true),
    heads: all(store.forces.heads, false),
    descriptors: all(store.forces.descriptors, false),
  };
}
