import type { Kind } from '../../model/index.ts';

/** A weapon, vehicle or instrument of violence that a sentence names. */
export interface MeansMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Exactly the text, without article and number. */
  readonly name: string;
  readonly class: MeansClass;
  /** Kinds of incident that its use makes, most specific first; empty: the word alone tells nothing ("weapon"). */
  readonly kinds: readonly Kind[];
  readonly why: string;
}

export type MeansClass =
  | 'explosive'
  | 'firearm'
  | 'blade'
  | 'blunt'
  | 'vehicle'
  | 'aircraft'
  | 'artillery'
  | 'missile'
  | 'fire'
  | 'chemical'
  | 'weapon';
