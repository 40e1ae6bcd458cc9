import { knowledgeJson } from '../../knowledge.ts';
import type { Actor } from '../../reading/actor/actor.ts';
import { fold } from '../../reckoning/gather/mention.ts';

/** Ids of the known actors that bear this name or id, whatever its case and marks: "JNIM", "jnim". */
export function actorsCalled(name: string): readonly string[] {
  byName ??= named();
  return byName.get(fold(name)) ?? [];
}

/** Ids of the known actors one of whose names has these folded words in a row, the last of which may be a beginning. */
export function knownCalled(words: string): readonly string[] {
  byName ??= named();
  return [...new Set([...byName].filter(([name]) => ` ${name}`.includes(` ${words}`)).flatMap(([, ids]) => ids))];
}

/** What Recount knows of an actor; null: nothing, as of an id that it has no longer. */
export function knownActor(id: string): Actor | null {
  byId ??= new Map(knowledgeJson<Actor[]>('actors/actors.json').map((actor) => [actor.id, actor]));
  return byId.get(id) ?? null;
}

let byId: ReadonlyMap<string, Actor> | undefined;
let byName: ReadonlyMap<string, readonly string[]> | undefined;

function named(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, name, aliases } of knowledgeJson<Actor[]>('actors/actors.json'))
    for (const called of new Set([id, name, ...aliases.map(({ text }) => text)].map(fold)))
      found.set(called, [...(found.get(called) ?? []), id]);
  return found;
}
