import type { ActorKind } from './actor.ts';

/** An actor as one sentence names it. Word indices are the sentence's; `to` is exclusive; offsets are UTF-16. */
export interface ActorMention {
  /** The whole phrase without its article: "suspected Boko Haram militants". */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The text of the phrase, same length, any white space inside given as plain spaces. */
  readonly name: string;
  /** The words that name the organisation, country or people inside the phrase: "Boko Haram". */
  readonly core: string;
  /** Key of the actor store; absent where the words name nobody known or more than one. */
  readonly actor?: string;
  /** Keys that the words could equally mean, when more than one is known. */
  readonly candidates?: readonly string[];
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2: of the words ("Malian army") or, for a known actor, where it fights. */
  readonly country?: readonly string[];
  /** Keys of the organisations that the actor belongs to, nearest first. */
  readonly parents?: readonly string[];
  /** Index of the word that stands for people ("militants"), where the phrase ends in one. */
  readonly people?: number;
  /** True: the words describe ("security forces", "gunmen") and name no organisation. */
  readonly generic: boolean;
  /** "suspected", "alleged": the phrase itself doubts. */
  readonly suspected: boolean;
  readonly why: string;
}
