import type { Claim, Group, Judgement, Measure, Reference, Reliability } from '../../model/index.ts';
import type { SpeakerType } from '../../reading/actor/speaker.ts';
import type { Reason } from './reason.ts';

/** Admiralty code, credibility of a piece of information: 1 confirmed to 5 improbable, 6 not to be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** One claim about a toll, with what a rule may ask of it. */
export interface Account {
  readonly claim: Reference;
  readonly measure: Measure;
  readonly group: Group;
  /** Inclusive; null: not bounded by the words. A person's correction stands here, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** An approximation, or a word such as "dozens". */
  readonly vague: boolean;
  /** Meant as the incident's total for its measure and group; false: a part of it. */
  readonly total: boolean;
  /** Comes on top of a figure told before ("another four"): never a total, whatever `total` says. */
  readonly addition: boolean;
  readonly negated: boolean;
  readonly modality: Claim['modality'];
  readonly judgement: Judgement;
  /** Key of who vouches for it in the end; accounts of one origin are one voice, however many reports carried it. */
  readonly origin: string;
  /** The same for a person to read: "police", "hospital source via AFP"; the name of the report for its own word. */
  readonly voice: string;
  /** The outlets that passed it on from there, the nearest first. */
  readonly through: readonly string[];
  /** Outlets cite each other for it, and nobody else is known to have said it. */
  readonly circle: boolean;
  /** Key of the outlet or report that carried it: voices that share a carrier are not independent. */
  readonly carrier: string;
  /** What sort of speaker it is; null: a report itself, or not known. */
  readonly type: SpeakerType | null;
  /** Whether the origin is an authority: ministry, army, police, court. */
  readonly official: boolean;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  /** Day of publication, ISO 8601; null: not known. Of what a copy repeats, the day of what it copies. */
  readonly published: string | null;
}

/** An account that a rule left out, and why. */
export interface LeftOut {
  readonly account: Account;
  readonly why: Reason;
}
