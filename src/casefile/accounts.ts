import {
  type Document,
  type Group,
  type IncidentId,
  Measure,
  type Modality,
  type Reference,
  type Sha256,
} from '../model/index.ts';
import { loadSpeakerLexicon } from '../reading/actor/speaker.ts';
import { fold } from '../reckoning/gather/mention.ts';
import { copiesAmong } from '../reckoning/independence/copies.ts';
import { sketchOf } from '../reckoning/independence/sketch.ts';
import { rootsOf } from '../reckoning/independence/tree.ts';
import type { Account, Reliability } from '../reckoning/toll/account.ts';
import type { CaseFile } from './casefile.ts';
import { mentionsIn } from './gathering.ts';
import { keptJson } from './record/keep.ts';

/** A report as far as an account of it tells where it comes from. */
export interface Teller {
  readonly report: Sha256;
  readonly name: string;
  readonly published: string | null;
  /** The report that it copies in the end; its own hash where it copies none. */
  readonly root: Sha256;
}

export interface Accounts {
  readonly tellers: ReadonlyMap<Sha256, Teller>;
  readonly accounts: readonly Account[];
}

/** Speakers with an office: what they say is an authority's word. */
const OFFICES: ReadonlySet<string | null> = new Set(['official', 'security']);

/** Every claim about a toll that the reports of an incident make, with whose word it is. */
export async function accountsOf(file: CaseFile, incident: IncidentId): Promise<Accounts> {
  const mentions = await mentionsIn(file, incident);
  const tellers = await tellersOf(file, [...new Set(mentions.map(({ report }) => report))]);
  const grades = await file.tables.selectFrom('source').selectAll().execute();
  const reliability = new Map(grades.map(({ name, reliability }) => [fold(name), reliability as Reliability]));
  const speakers = loadSpeakerLexicon('en');
  const accounts: Account[] = [];
  for (const { report, key } of mentions) {
    const teller = tellers.get(report)!;
    const rows = await file.tables
      .selectFrom('claim')
      .selectAll()
      .where('report', '=', report)
      .where('mention', '=', key)
      .where('about', 'in', Measure.options)
      .orderBy('key')
      .execute();
    for (const row of rows) {
      const corrected =
        row.corrected === null ? null : (JSON.parse(row.corrected) as { low: number | null; high: number | null });
      const origin = row.voice === null ? (tellers.get(teller.root)?.name ?? teller.name) : row.voice;
      accounts.push({
        claim: { report, key: row.key } satisfies Reference,
        measure: row.about as Measure,
        group: (row.corrected_party ?? row.party ?? 'unknown') as Group,
        low: corrected === null ? row.low : corrected.low,
        high: corrected === null ? row.high : corrected.high,
        total: row.total === 1,
        negated: row.negated === 1,
        modality: row.modality as Modality,
        judgement: row.judgement as Account['judgement'],
        origin,
        official: row.voice !== null && OFFICES.has(speakers.find(row.voice)),
        reliability: reliability.get(fold(origin)) ?? 'F',
        published: teller.published,
      });
    }
  }
  return { tellers, accounts };
}

async function tellersOf(file: CaseFile, reports: readonly Sha256[]): Promise<Map<Sha256, Teller>> {
  if (reports.length === 0) return new Map();
  const rows = await file.tables
    .selectFrom('report')
    .selectAll()
    .where('sha256', 'in', reports)
    .orderBy('sha256')
    .execute();
  const sketched = [];
  for (const { sha256, document, published } of rows)
    sketched.push({
      report: sha256,
      published,
      sketch: sketchOf((await keptJson<Document>(file.tables, document)).text),
    });
  const decided = await file.tables.selectFrom('independence').selectAll().execute();
  const roots = rootsOf(copiesAmong(sketched), new Map(decided.map(({ report, copies }) => [report, copies])));
  return new Map(
    rows.map(({ sha256, publisher, title, id, published }) => [
      sha256,
      { report: sha256, name: publisher ?? title ?? id, published, root: roots.get(sha256) ?? sha256 },
    ]),
  );
}
