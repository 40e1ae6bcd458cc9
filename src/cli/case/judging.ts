import type { ClaimState } from '../../casefile/index.ts';
import { valueText } from '../../exchange/value-text.ts';
import { type Decision, Group } from '../../model/index.ts';
import { fault } from '../faults.ts';
import { valueFrom } from './value.ts';

/** What a person may decide on a claim, and what the ledger calls it. */
export const VERDICTS = { accept: 'accepted', correct: 'corrected', reject: 'rejected', reopen: 'open' } as const;
export type Verdict = keyof typeof VERDICTS;

/** What a person says of a claim, as typed; what is not said is absent or empty. */
export interface Said {
  readonly decision?: string;
  readonly value?: string;
  readonly group?: string;
  readonly reason?: string;
  readonly credibility?: string;
}

/**
 * The decisions that a person's words make: a judgement, a grade, both, or none. Throws `unknown-decision`,
 * `unreadable-value`, `unknown-group`, `bad-credibility`, `not-corrected` where they say something else than what is shown
 * without correcting it, and `nothing-decided` where only a reason is given.
 */
export function decisionsOf(claim: ClaimState, { decision, value, group, reason, credibility }: Said): Decision[] {
  const because = given(reason) ? { reason: reason.trim() } : {};
  const decisions: Decision[] = [];
  if (given(decision)) decisions.push({ ...judgementOf(claim, decision, value, group), ...because });
  else refuseChange(claim, value, group);
  if (given(credibility)) decisions.push({ ...gradeOf(claim, credibility), ...because });
  if (decisions.length === 0 && given(reason)) throw fault('nothing-decided', { detail: claim.id });
  return decisions;
}

const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

function judgementOf(claim: ClaimState, decision: string, value?: string, group?: string): Decision {
  const verdict = decision.trim().toLowerCase();
  if (!(verdict in VERDICTS)) throw fault('unknown-decision', { detail: decision });
  const judgement = VERDICTS[verdict as Verdict];
  const judged = { type: 'claim-judged', claim: claim.claim, judgement } as const;
  if (judgement === 'corrected') return { ...judged, ...correctionOf(claim, value, group) };
  refuseChange(claim, value, group, judgement === 'accepted');
  return judged;
}

/** What is said otherwise than the reader has it. */
function correctionOf(claim: ClaimState, value?: string, group?: string) {
  const another = given(value) && value.trim() !== valueText(claim.value) ? readValue(value, claim) : undefined;
  const people = given(group) ? readGroup(group) : undefined;
  return {
    ...(another === undefined ? {} : { value: another }),
    ...(people === undefined || people === claim.group ? {} : { group: people }),
  };
}

function readValue(text: string, { value }: ClaimState) {
  const read = valueFrom(text, value);
  if (read === null) throw fault('unreadable-value', { detail: text });
  return read;
}

function readGroup(text: string): Group {
  const group = Group.safeParse(text.trim().toLowerCase());
  if (!group.success) throw fault('unknown-group', { detail: text });
  return group.data;
}

/**
 * A value or group that is given without a correction may only be the one that is shown; of an acceptance, only the
 * reader's, which is what it accepts.
 */
function refuseChange(claim: ClaimState, value?: string, group?: string, accepted = false): void {
  const values = [
    valueText(claim.value),
    ...(accepted || claim.corrected === null ? [] : [valueText(claim.corrected)]),
  ];
  if (given(value) && !values.includes(value.trim())) throw fault('not-corrected', { detail: `The value "${value}"` });
  const groups: (string | null)[] = [claim.group, ...(accepted ? [] : [claim.correctedGroup])];
  if (given(group) && !groups.includes(group.trim().toLowerCase()))
    throw fault('not-corrected', { detail: `The group "${group}"` });
}

function gradeOf({ claim }: ClaimState, text: string): Decision {
  if (!/^[1-6]$/.test(text.trim())) throw fault('bad-credibility', { detail: text });
  return { type: 'claim-graded', claim, credibility: Number(text) };
}
