/** So many reasons are offered again. */
const MOST = 6;

let given: readonly string[] = [];

/** Reasons that were given in this window, the last first; they are kept nowhere else, for they may name people. */
export const remembered = (): readonly string[] => given;

export function remember(reason: string): void {
  given = [reason, ...given.filter((other) => other !== reason)].slice(0, MOST);
}
