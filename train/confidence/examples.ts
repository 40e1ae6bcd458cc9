import {
  type Entry,
  goldListFile,
  goldRecordFile,
  goldReportFile,
  linesOf,
  writeLines,
} from '../../bench/accuracy/gold.ts';
import { isHeldBack } from '../../bench/accuracy/held-back.ts';
import { type Annotation, judgedByAnnotation } from '../../bench/accuracy/record.ts';
import { judgedByTable, type TableEntry } from '../../bench/accuracy/rightness.ts';
import { openReports } from '../../src/intake/index.ts';
import type { Document } from '../../src/model/index.ts';
import { annotator } from '../../src/reading/annotate.ts';
import { assemble } from '../../src/reading/assemble.ts';
import { claimsOf } from '../../src/reading/claim/claims.ts';
import type { Signals } from '../../src/reading/claim/confidence.ts';
import { signalsOf } from '../../src/reading/claim/signals.ts';
import { loadKnowledge } from '../../src/reading/knowledge.ts';
import { READER } from '../../src/reading/reader.ts';
import { spanMaker } from '../../src/reading/spans.ts';
import { type Survey, survey as surveyOf } from '../../src/reading/survey.ts';

/** A casualty claim with what was known of it, and whether its table shows it to be right. */
export interface Example {
  readonly signals: Signals;
  readonly right: boolean;
  readonly weight: number;
}

/**
 * The judged claims of the lists' open two thirds, then those of the annotated reports, in the order of the files. The
 * reports are few but of all kinds, and every claim of theirs is judged: each counts several times. `folder` takes
 * the reports of the language.
 */
export async function examplesOf(lang: string, folder: string): Promise<Example[]> {
  const knowledge = loadKnowledge(lang);
  const annotate = annotator(knowledge);
  const tables = new Map(linesOf<TableEntry>(goldListFile).map((entry) => [entry.id, entry]));
  const annotations = new Map(linesOf<Annotation>(goldRecordFile).map((record) => [record.id, record]));
  const reports = linesOf<Entry>(goldReportFile).filter((report) => report.lang === lang && !tables.has(report.id));
  const examples: Example[] = [];
  for await (const report of openReports([goldListFile, writeLines(folder, 'reports', reports)])) {
    if (!report.ok) throw report.fault;
    const { document } = report;
    const table = tables.get(document.id);
    const annotation = annotations.get(document.id);
    if (table ? isHeldBack(table.id) : !annotation) continue;
    const survey = surveyOf(document, annotate, knowledge);
    const signals = signalsById(document, survey);
    const reading = assemble(document, survey, knowledge, READER);
    const judged = table ? judgedByTable(reading, table) : judgedByAnnotation(reading, document.text, annotation!);
    const weight = table ? 1 : REPORT_WEIGHT;
    examples.push(...judged.map(({ claim, right }) => ({ signals: signals.get(claim.id)!, right, weight })));
  }
  return examples;
}

const REPORT_WEIGHT = 3;

/** The signals of every casualty claim, by the id that the claim has in the reading. */
function signalsById(document: Document, survey: Survey): Map<string, Signals> {
  const signals = new Map<string, Signals>();
  let made = 0;
  for (const [i, draft] of survey.drafts.entries()) {
    const { statements, ids } = claimsOf(
      draft,
      i,
      survey,
      spanMaker(document.text),
      () => `c${++made}`,
      () => {},
    );
    for (const [at, id] of ids.entries()) signals.set(id, signalsOf(statements[at], statements));
  }
  return signals;
}
