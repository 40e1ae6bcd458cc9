import type { Kysely } from 'kysely';
import { type ClaimValue, type Decision, EntryBody, type Group } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { holding } from '../project/holding.ts';
import { REGISTERS } from '../project/registers.ts';
import { canonicalJson } from '../record/canonical.ts';
import type { Authorship } from '../record/chain.ts';
import { CHECKS } from './checks.ts';
import { knownNames, leveled } from './naming.ts';
import { claimAt } from './standing.ts';

/** A decision, or what makes one of the state that it is to change; made and checked while nobody else may write. */
export type Proposal = Decision | ((db: Kysely<Tables>) => Promise<Decision>);

/**
 * Makes the decision and holds it against the state of the case. Throws a `Fault` where its shape or the state forbids it,
 * or where it would change nothing (`decided-already`).
 */
export async function checked(db: Kysely<Tables>, proposal: Proposal, { author }: Authorship): Promise<Decision> {
  if (author.trim() === '') throw fault('bad-decision', { detail: 'nobody answers for it' });
  const body = await witnessed(db, shaped(typeof proposal === 'function' ? await proposal(db) : proposal));
  const check = CHECKS[body.type] as (db: Kysely<Tables>, body: Decision) => Promise<void>;
  await check(db, body);
  if (await holdsAlready(db, body)) throw fault('decided-already', { detail: 'nothing would change' });
  return body;
}

/** The body as the ledger's schema has it: what the schema does not know is left out, or `verify` would find it later. */
function shaped(decision: Decision): Decision {
  const parsed = EntryBody.safeParse(decision);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    throw fault('bad-decision', { detail: `${path.join('.')}: ${message}` });
  }
  return parsed.data as Decision;
}

/**
 * A judgement keeps what the reader had read when it was made: that, and not what a later one reads, was judged. So does a
 * join keep who the names were, and a place that is put on the map its level.
 */
async function witnessed(db: Kysely<Tables>, body: Decision): Promise<Decision> {
  if (body.type === 'name-joined') return knownNames(body);
  if (body.type === 'place-fixed') return leveled(db, body);
  if (body.type !== 'claim-judged' || body.judgement === 'open') return body;
  const { value, party } = await claimAt(db, body.claim);
  const group = party === null ? {} : { group: party as Group };
  return { ...body, read: { value: JSON.parse(value) as ClaimValue, ...group } };
}

/** Whether the same, for whatever reason, is what holds now of everything that the decision is about. */
async function holdsAlready(db: Kysely<Tables>, body: Decision): Promise<boolean> {
  const said = canonicalJson({ ...body, reason: undefined });
  for (const [name, { types, subjects }] of Object.entries(REGISTERS)) {
    if (!types.includes(body.type)) continue;
    for (const subject of subjects(body)) {
      const last = await holding(db, name, subject);
      if (last === null || canonicalJson({ ...last.body, reason: undefined }) !== said) return false;
    }
  }
  return body.type !== 'decision-undone';
}
