import { knowledgeJson } from '../../knowledge.ts';
import type { Actor } from '../../reading/actor/actor.ts';
import { fold } from '../../reckoning/gather/mention.ts';

/** Ids of the known actors that bear this name or id, whatever its case and marks: "JNIM", "jnim". */
export function actorsCalled(name: string): readonly string[] {
  byName ??= named();
  return byName.get(fold(name)) ?? [];
}

let byName: ReadonlyMap<string, readonly string[]> | undefined;

function named(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, name, aliases } of knowledgeJson<Actor[]>('actors/actors.json'))
    for (const called of new Set([id, name, ...aliases.map(({ text }) => text)].map(fold)))
      found.set(called, [...(found.get(called) ?? []), id]);
  return found;
}
