import { knowledgeJson } from '../../knowledge.ts';

interface Actor {
  readonly id: string;
  readonly memberOf?: readonly string[];
}

let memberships: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The bodies that an actor of `knowledge/actors` is part of, directly or through another; none for a name that it has
 * not.
 */
export function bodiesOf(actor: string): ReadonlySet<string> {
  memberships ??= new Map(knowledgeJson<Actor[]>('actors/actors.json').map(({ id, memberOf }) => [id, memberOf ?? []]));
  const found = new Set<string>();
  const open = [actor];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const body of memberships.get(at) ?? [])
      if (!found.has(body)) {
        found.add(body);
        open.push(body);
      }
  return found;
}

/** One actor, or one is part of the other: who names both names no rivals. */
export function areKin(one: string, other: string): boolean {
  return one === other || bodiesOf(one).has(other) || bodiesOf(other).has(one);
}
