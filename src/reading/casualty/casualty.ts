import type { Measure } from '../../model/index.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { Nominal, NominalWords } from './nominal.ts';

/** People and what befell them, as one place of the text says it: the raw material of a claim. */
export interface Casualty {
  readonly mention: EventMention;
  readonly measure: Measure;
  readonly people: Nominal;
  /** Given as the whole ("death toll"), as a share of another casualty ("including"), or plainly. */
  readonly standing: 'total' | 'included' | 'plain';
  /** Takes for known what befell them ("the slain officer", "his body was found"): nothing where it was told. */
  readonly known?: boolean;
  readonly trust: number;
  readonly why: readonly string[];
}

export interface CasualtyWords extends NominalWords {
  readonly events: EventLexicon;
}

/** What `mention` does to `people`. */
export function casualty(
  mention: EventMention,
  people: Nominal,
  standing: Casualty['standing'],
  trust: number,
  why: readonly string[],
): Casualty {
  return { mention, measure: mention.outcome!, people, standing, trust, why };
}
