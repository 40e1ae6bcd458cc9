/** What decides whether colours are written: the environment and the stream they would go to. */
export interface ColourFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
  /** `--no-colour`. */
  readonly refused: boolean;
}

/**
 * Colours only on a terminal that knows them, unless FORCE_COLOR asks for them anywhere. The option outranks the
 * environment, and FORCE_COLOR outranks NO_COLOR, as in Node itself (https://force-color.org, https://no-color.org).
 */
export function wantsColour({ env, terminal, refused }: ColourFacts): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (refused) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return terminal && term !== 'dumb';
}
