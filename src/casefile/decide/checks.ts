import type { Kysely } from 'kysely';
import { DECISIONS, type Decision, type Reference } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { tollRule } from '../../reckoning/toll/rule.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { claimIdOf } from '../key.ts';
import { holding } from '../project/holding.ts';
import { type Body, subjectOf } from '../project/register.ts';
import { checkDifference, checkMerge, checkSplit } from './between.ts';
import { checkClaimMade, checkMentionMade } from './found.ts';
import { checkJoin } from './naming.ts';
import { claimAt, reportAt, standing } from './standing.ts';
import { checkValue } from './value.ts';

/** Throws a `Fault` where the state of the case forbids the decision. */
type Check<T extends Decision['type']> = (db: Kysely<Tables>, body: Body<T>) => Promise<void>;

/** A claim that a person found is accepted by that; to accept it says nothing new where nobody has judged it since. */
async function throwWhereNobodyJudged(db: Kysely<Tables>, claim: Reference): Promise<void> {
  const judged = await holding(db, 'judgement', subjectOf(claim));
  if (judged === null) throw fault('decided-already', { detail: `${claimIdOf(claim)} is accepted since it was found` });
}

/** What each kind of decision asks of the case. */
export const CHECKS: { readonly [T in Decision['type']]: Check<T> } = {
  async 'claim-judged'(db, { claim, judgement, value, group, reason }) {
    const row = await claimAt(db, claim);
    const named = claimIdOf(claim);
    if (judgement === 'corrected') {
      if (value === undefined && group === undefined) throw fault('no-correction', { id: named });
      checkValue(row, value, group);
    } else if (value !== undefined || group !== undefined)
      throw fault('bad-decision', { detail: `${named}: only a correction gives a value or a group` });
    if ((judgement === 'corrected' || judgement === 'rejected') && reason === undefined)
      throw fault('no-reason', { id: named, judgement });
    if (judgement === 'open' && row.judgement === 'open')
      throw fault('decided-already', { detail: `${named} is open` });
    if (judgement === 'accepted' && row.made !== null && row.judgement === 'accepted' && row.judged_on === null)
      await throwWhereNobodyJudged(db, claim);
  },
  async 'claim-graded'(db, { claim }) {
    await claimAt(db, claim);
  },
  'claim-made': checkClaimMade,
  'mention-made': checkMentionMade,
  'incidents-merged': checkMerge,
  'incident-split': checkSplit,
  'incidents-different': checkDifference,
  async 'incident-renamed'(db, { incident, name }) {
    await standing(db, incident);
    if (name.trim() === '') throw fault('bad-decision', { detail: `the name of ${incident} would be empty` });
  },
  async 'incident-noted'(db, { incident, note }) {
    await standing(db, incident);
    if (note.trim() === '') throw fault('bad-decision', { detail: `the note on ${incident} says nothing` });
  },
  async 'incident-withdrawn'(db, { incident }) {
    await standing(db, incident);
  },
  async 'independence-decided'(db, { report, copies }) {
    await reportAt(db, report);
    if (copies === report) throw fault('same-report', { id: report.slice(0, 10) });
    if (copies !== null) await reportAt(db, copies);
  },
  async 'rule-chosen'(db, { incident, rule }) {
    if (incident !== null) await standing(db, incident);
    tollRule(rule);
  },
  async 'source-graded'(_, { source }) {
    if (fold(source) === '') throw fault('bad-decision', { detail: 'the source has no name' });
  },
  'name-joined': checkJoin,
  async 'place-fixed'() {},
  async 'setting-changed'() {},
  async 'decision-undone'(db, { entry }) {
    const row = await db.selectFrom('entry').select('body').where('seq', '=', entry).executeTakeFirst();
    if (row === undefined) {
      const { last } = await db
        .selectFrom('entry')
        .select(({ fn }) => fn.max('seq').as('last'))
        .executeTakeFirstOrThrow();
      throw fault('no-decision', { entry, detail: `the last one is ${last}` });
    }
    const { type } = JSON.parse(row.body) as Decision;
    if (!DECISIONS.includes(type) || type === 'decision-undone') throw fault('no-decision', { entry, detail: type });
    const held = await db
      .selectFrom('decision')
      .select('seq')
      .where('seq', '=', entry)
      .where('undone', '=', 0)
      .executeTakeFirst();
    if (held === undefined) throw fault('undone-already', { entry });
  },
};
