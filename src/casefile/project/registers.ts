import { canonicalJson } from '../record/canonical.ts';
import { type Register, referenceOf, register, subjectOf } from './register.ts';
import { settleRoots } from './root.ts';

const judgement = register({
  types: ['claim-judged'],
  subjects: ({ claim }) => [subjectOf(claim)],
  async hold(db, subject, body) {
    const { report, key } = referenceOf(subject);
    await db
      .updateTable('claim')
      .set({
        judgement: body?.judgement ?? 'open',
        corrected: body?.value === undefined ? null : canonicalJson(body.value),
        corrected_party: body?.group ?? null,
      })
      .where('report', '=', report)
      .where('key', '=', key)
      .execute();
  },
});

const credibility = register({
  types: ['claim-graded'],
  subjects: ({ claim }) => [subjectOf(claim)],
  async hold(db, subject, body) {
    const { report, key } = referenceOf(subject);
    await db
      .updateTable('claim')
      .set({ credibility: body?.credibility ?? null })
      .where('report', '=', report)
      .where('key', '=', key)
      .execute();
  },
});

const merge = register({
  types: ['incidents-merged'],
  subjects: ({ from }) => from,
  async hold(db, incident, body) {
    await db
      .updateTable('incident')
      .set({ merged_into: body?.into ?? null })
      .where('id', '=', incident)
      .execute();
    await settleRoots(db, body === null ? [incident] : [incident, body.into]);
  },
});

const naming = register({
  types: ['incident-renamed'],
  subjects: ({ incident }) => [incident],
  async hold(db, incident, body) {
    await db
      .updateTable('incident')
      .set({ name: body?.name ?? null })
      .where('id', '=', incident)
      .execute();
  },
});

const withdrawal = register({
  types: ['incident-withdrawn'],
  subjects: ({ incident }) => [incident],
  async hold(db, incident, body) {
    await db
      .updateTable('incident')
      .set({ withdrawn: body?.reason ?? null })
      .where('id', '=', incident)
      .execute();
  },
});

const difference = register({
  types: ['incidents-different'],
  subjects: ({ incidents }) => [incidents.toSorted().join('|')],
  async hold(db, subject, body) {
    const [a, b] = subject.split('|');
    if (body === null) await db.deleteFrom('different').where('a', '=', a).where('b', '=', b).execute();
    else
      await db
        .insertInto('different')
        .values({ a, b })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  },
});

const independence = register({
  types: ['independence-decided'],
  subjects: ({ report }) => [report],
  async hold(db, report, body) {
    await db.deleteFrom('independence').where('report', '=', report).execute();
    if (body !== null) await db.insertInto('independence').values({ report, copies: body.copies }).execute();
  },
});

const rule = register({
  types: ['rule-chosen'],
  subjects: ({ incident }) => [incident ?? '*'],
  async hold(db, incident, body) {
    await db.deleteFrom('rule').where('incident', '=', incident).execute();
    if (body !== null) await db.insertInto('rule').values({ incident, rule: body.rule }).execute();
  },
});

const reliability = register({
  types: ['source-graded'],
  subjects: ({ source }) => [source],
  async hold(db, name, body) {
    await db.deleteFrom('source').where('name', '=', name).execute();
    if (body !== null) await db.insertInto('source').values({ name, reliability: body.reliability }).execute();
  },
});

const setting = register({
  types: ['setting-changed'],
  subjects: ({ setting }) => [setting],
  async hold(db, name, body) {
    await db.deleteFrom('setting').where('name', '=', name).execute();
    if (body !== null)
      await db
        .insertInto('setting')
        .values({ name, value: canonicalJson(body.value) })
        .execute();
  },
});

const placement = register({
  types: ['incidents-gathered', 'incident-split'],
  subjects: (body) =>
    (body.type === 'incident-split' ? body.mentions : body.placed.map(({ mention }) => mention)).map(subjectOf),
  async hold(db, subject, body) {
    const { report, key } = referenceOf(subject);
    const incident =
      body?.type === 'incident-split'
        ? body.into
        : (body?.placed.find(({ mention }) => subjectOf(mention) === subject)?.incident ?? null);
    await db.updateTable('mention').set({ incident }).where('report', '=', report).where('key', '=', key).execute();
  },
});

/** Every kind of decision that holds until the next one on the same subject, or until it is undone. */
export const REGISTERS: Readonly<Record<string, Register>> = {
  placement,
  judgement,
  credibility,
  merge,
  naming,
  withdrawal,
  difference,
  independence,
  rule,
  reliability,
  setting,
};
