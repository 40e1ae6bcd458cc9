import type { PlaceLevel } from '../../model/place.ts';
import type { Gate } from './gate.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import type { PlaceRelation } from './mention.ts';

/** What the patterns of one sentence work with. */
export interface Reader {
  readonly line: Line;
  readonly lexicon: PlaceLexicon;
  readonly gazetteer: Gazetteer;
  readonly gate: Gate;
  /** Folded names that this document has already shown to be places. */
  readonly known: Pick<ReadonlySet<string>, 'has'>;
}

/** A mention in the making: word positions only, evidence still being gathered. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  /** The proper name inside the mention; empty (equal) for "a crowded market". */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** Stands for the words of the core where they are short for it: "Pa.", "the Malian capital". */
  readonly core?: string;
  readonly level: PlaceLevel;
  readonly type?: string;
  readonly country?: string;
  readonly relation?: PlaceRelation;
  readonly group?: number;
  readonly within?: Draft;
  readonly dateline?: true;
  readonly score: number;
  readonly why: readonly string[];
}

export function coreOf({ line }: Reader, draft: Draft): string {
  return draft.core ?? (draft.coreTo > draft.coreFrom ? line.text(draft.coreFrom, draft.coreTo) : '');
}

export function raised(draft: Draft, by: number, reason: string): Draft {
  return { ...draft, score: draft.score + by, why: [...draft.why, reason] };
}

export const overlap = (a: Draft, b: Draft): boolean => a.from < b.to && b.from < a.to;
