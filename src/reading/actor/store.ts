import { knowledgeJson } from '../../knowledge.ts';
import { countries } from '../place/countries.ts';
import type { Actor, AliasTrust } from './actor.ts';
import type { ForceLexicon } from './forces.ts';
import { loadForceLexicon } from './forces.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex } from './phrase-index.ts';

/** An actor under one of its names. */
export interface NamedActor {
  readonly actor: Actor;
  readonly trust: AliasTrust;
}

/** A people: an ethnic, clan or religious community whose name marks armed groups and victims alike. */
export interface People {
  readonly id: string;
  readonly country: readonly string[];
  readonly names: readonly string[];
}

export interface ActorStore {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly names: PhraseIndex<NamedActor>;
  /** ISO 3166-1 alpha-2 under every country name and demonym. */
  readonly countries: PhraseIndex<string>;
  readonly peoples: PhraseIndex<People>;
  readonly forces: ForceLexicon;
}

/** The store for one language, read once a process. Throws the system's error when `knowledge/actors` is missing. */
export function loadActorStore(lang: string): ActorStore {
  const known = stores.get(lang);
  if (known) return known;
  const actors = knowledgeJson<Actor[]>('actors/actors.json');
  const store: ActorStore = {
    byId: new Map(actors.map((actor) => [actor.id, actor])),
    names: phraseIndex(actors.flatMap(namesOf)),
    countries: phraseIndex(countryWords()),
    peoples: phraseIndex(
      knowledgeJson<People[]>('actors/ethnonyms.json').flatMap((people) =>
        people.names.map((name) => [name, people] as const),
      ),
    ),
    forces: loadForceLexicon(lang),
  };
  stores.set(lang, store);
  return store;
}

const stores = new Map<string, ActorStore>();

/** The organisations that an actor belongs to, nearest first. */
export function parentsOf(store: ActorStore, actor: Actor): string[] {
  const parents: string[] = [];
  for (let level: readonly string[] = actor.memberOf; level.length > 0; ) {
    const fresh = level.filter((id) => !parents.includes(id));
    parents.push(...fresh);
    level = fresh.flatMap((id) => store.byId.get(id)?.memberOf ?? []);
  }
  return parents;
}

/** "Al-Badr (Kashmir)": the parenthesis tells two actors apart in the list and is no part of the name. */
const EXPLANATION = /\s*\((?!Maoist)[^)]*\)$/u;

function namesOf(actor: Actor): (readonly [string, NamedActor])[] {
  const plainName = actor.name.replace(EXPLANATION, '');
  const single = plainName !== actor.name || (actor.id.startsWith('ucdp-') && plainName.split(/\s+/u).length < 3);
  return [
    [plainName, { actor, trust: single ? 'context' : 'plain' }],
    ...actor.aliases.map(({ text, trust }) => {
      const plainText = text.replace(EXPLANATION, '');
      return [plainText, { actor, trust: plainText === text ? trust : 'context' }] as const;
    }),
  ];
}

function countryWords(): (readonly [string, string])[] {
  return countries().all.flatMap(({ iso2, names, adjectives, person, people }) =>
    [...new Set([...names, ...adjectives, ...person, ...people])].map((word) => [word, iso2] as const),
  );
}
