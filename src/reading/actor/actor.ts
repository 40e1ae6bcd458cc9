/**
 * What sort of body an actor is. `communal`: people acting as a community; `extremist`: terror cells without a
 * territory.
 */
export type ActorKind =
  | 'government'
  | 'state-force'
  | 'police'
  | 'international'
  | 'pmc'
  | 'militia'
  | 'communal'
  | 'rebel'
  | 'jihadist'
  | 'extremist'
  | 'criminal'
  | 'political'
  | 'unknown';

export const ACTOR_KINDS: readonly ActorKind[] = [
  'government',
  'state-force',
  'police',
  'international',
  'pmc',
  'militia',
  'communal',
  'rebel',
  'jihadist',
  'extremist',
  'criminal',
  'political',
  'unknown',
];

/**
 * How far an alias can be trusted by itself. `plain`: always. `context`: only where the report speaks of the actor's
 * country or of the actor, or a word for people follows ("BRA fighters"). `capitals`: only in capitals and never in a
 * sentence that is all capitals ("IS").
 */
export type AliasTrust = 'plain' | 'context' | 'capitals';

export interface Alias {
  readonly text: string;
  readonly trust: AliasTrust;
}

/** One line of `knowledge/actors/actors.json`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the countries it fights in or belongs to; empty: many. */
  readonly country: readonly string[];
  readonly memberOf: readonly string[];
  /** Names other than `name`, in any spelling that reports use. `name` counts as an alias itself. */
  readonly aliases: readonly Alias[];
  /** Actor ids of the Uppsala Conflict Data Program. */
  readonly ucdp: readonly number[];
}
