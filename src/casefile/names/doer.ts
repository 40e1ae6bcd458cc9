import type { Names } from './names.ts';

/** Who is said to have done it. */
export interface Doer {
  readonly name: string;
  /** Id of a known actor. */
  readonly actor: string | null;
  readonly partOf: readonly string[];
}

/** A doer as people have named it. */
export interface DoerTold extends Doer {
  /** As the report names it. */
  readonly written: Pick<Doer, 'name' | 'actor'>;
}

export function doerTold(doer: Doer, { joins }: Names): DoerTold {
  const { name, actor } = doer;
  return { ...doer, ...joins.actor(name, actor), written: { name, actor } };
}
