import { userInfo } from 'node:os';

/** Who answers for what is written: `--author`, else RECOUNT_AUTHOR, else the name of the account. */
export function authorOf(given: string | undefined): string {
  return given?.trim() || process.env.RECOUNT_AUTHOR?.trim() || userInfo().username;
}

/** Who writes, now. */
export function authorship(given: string | undefined): { author: string; at: string } {
  return { author: authorOf(given), at: new Date().toISOString() };
}
