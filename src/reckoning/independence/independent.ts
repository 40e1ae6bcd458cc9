/** A voice, and the outlet or report that carried it, by their keys. */
export interface Carried {
  readonly origin: string;
  readonly carrier: string;
}

/**
 * How many voices are independent of each other: the most that share neither speaker nor carrier. Three speakers whom
 * one report quotes are one; police and residents, told by two reports of different origin, are two.
 */
export function independentVoices(voices: readonly Carried[]): number {
  const speakers = new Map<string, Set<string>>();
  for (const { origin, carrier } of voices) speakers.set(origin, (speakers.get(origin) ?? new Set()).add(carrier));
  const speaking = new Map<string, string>();
  /** Gives the speaker a carrier of its own, moving others where they have another (Kuhn's algorithm). */
  const seat = (origin: string, asked: Set<string>): boolean => {
    for (const carrier of speakers.get(origin)!) {
      if (asked.has(carrier)) continue;
      asked.add(carrier);
      const before = speaking.get(carrier);
      if (before !== undefined && !seat(before, asked)) continue;
      speaking.set(carrier, origin);
      return true;
    }
    return false;
  };
  return [...speakers.keys()].filter((origin) => seat(origin, new Set())).length;
}
