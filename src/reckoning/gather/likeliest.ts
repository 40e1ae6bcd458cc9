import { mostSharing } from './keys.ts';

/** A group with those of its members that share keys with a mention, the one that shares most first. */
export interface Likely {
  readonly founder: number;
  readonly sharing: readonly number[];
}

/** So many groups a mention is compared with, and with so many of each one's members. */
const GROUPS = 20;
export const MEMBERS = 8;

/** The groups whose members share most keys with a mention; `shared` gives those members and how much they share. */
export function likeliest(shared: ReadonlyMap<number, number>, founderOf: readonly number[]): Likely[] {
  const groups = new Map<number, number[]>();
  for (const member of mostSharing(shared)) {
    const founder = founderOf[member];
    const sharing = groups.get(founder);
    if (sharing !== undefined) sharing.push(member);
    else if (groups.size < GROUPS) groups.set(founder, [member]);
  }
  return [...groups].map(([founder, sharing]) => ({ founder, sharing }));
}

/** The members that a group is judged by: those that share most with the mention, then its newest. */
export function judgedMembers(sharing: readonly number[], members: readonly number[]): readonly number[] {
  const judged = new Set(sharing.slice(0, MEMBERS));
  for (let i = members.length - 1; i >= 0 && judged.size < MEMBERS; i--) judged.add(members[i]);
  return [...judged];
}
