import { knowledgeJson } from '../../knowledge.ts';
import type { Outlet } from '../../reading/actor/outlet-store.ts';
import { fold } from '../gather/mention.ts';

let known: ReadonlyMap<string, string> | undefined;

/**
 * The key of the outlet that is so called, in `knowledge/actors/outlets.json`; null where it is not known. `name` is
 * folded.
 */
export function outletOf(name: string): string | null {
  known ??= new Map(
    knowledgeJson<Outlet[]>('actors/outlets.json').flatMap(({ id, name, aliases }) =>
      [name.replace(/\s*\(.*\)$/u, ''), ...aliases.map(({ text }) => text)].map((text) => [fold(text), id]),
    ),
  );
  return known.get(name) ?? null;
}
