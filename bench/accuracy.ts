// npm run accuracy -- [--errors] [--most N] [--heldback] [--only reports|own|lists] [--recased]
// Reads the annotated reports, those written for the project and the lists, and prints how right the readings are.
//   --errors     also what the scorers list as wrong, but for the held-back third of the lists and the unseen reports
//   --most N     of the lists at most N such lines, 60 unless told
//   --heldback   tells the held-back third of the lists from the rest
//   --only       leaves the other sets out
//   --recased    instead, what is lost where the same texts are in capitals only, and in small letters only
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/index.ts';
import { createReader, type Reader } from '../src/reading/reader.ts';
import { type Calibration, calibrationOf } from './accuracy/calibration.ts';
import {
  type Entry,
  goldIsThere,
  goldListFile,
  goldRecordFile,
  goldReportFile,
  linesOf,
  writeLines,
} from './accuracy/gold.ts';
import { isHeldBack } from './accuracy/held-back.ts';
import { OWN_SETS } from './accuracy/own.ts';
import { readCorpus } from './accuracy/readings.ts';
import { scoreRecased } from './accuracy/recased.ts';
import { type Annotation, judgedByAnnotation } from './accuracy/record.ts';
import { judgedByTable, type TableEntry } from './accuracy/rightness.ts';
import { errorsOfLists, errorsOfReports, scoreLists, scoreReports } from './accuracy/scorers.ts';
import { SOURCES } from './accuracy/sources.ts';
import { sentenceEnds } from './accuracy/stages.ts';
import { breakdown, reliability, summary } from './accuracy/table.ts';
import { dateWords, placePoints } from './accuracy/when-and-where.ts';

/** Open list entries that are read once more in other letters. */
const RECASED = 1000;

const { values: options } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    most: { type: 'string', default: '60' },
    heldback: { type: 'boolean' },
    only: { type: 'string' },
    recased: { type: 'boolean' },
  },
});

if (goldIsThere()) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-accuracy-'));
  try {
    await (options.recased ? measureRecased(folder) : measure(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log(
    'The annotated reports (../shared/gold and ../shared/score) are not here: there is nothing to measure by.',
  );
}

async function measure(folder: string): Promise<void> {
  const reader = createReader('en');
  if (options.only === undefined)
    console.log(`\nStages by themselves\n\n${[sentenceEnds(), dateWords(), placePoints()].join('\n')}`);
  if (wanted('reports')) {
    const reports = linesOf<Entry>(goldReportFile).filter(({ lang }) => lang === 'en');
    const docs = writeLines(folder, 'reports', reports);
    const read = await readCorpus(docs, reader);
    const readings = writeLines(folder, 'report-readings', read);
    const all = scoreReports(docs, readings);
    console.log(`\n${reports.length} annotated English reports\n\n${summary(all)}`);
    const parts = SOURCES.map(({ name, holds }) => {
      const own = reports.filter(holds);
      return { name: `${name} (${own.length})`, scores: scoreReports(writeLines(folder, 'part', own), readings) };
    });
    console.log(`\nBy source: F1 or accuracy\n\n${breakdown(parts)}`);
    console.log(
      `\nConfidence of their toll claims, of which it was learnt\n\n${reliability(ofReports(read, reports))}`,
    );
    if (options.errors) console.log(`\n${errorsOfReports(docs, readings)}`);
  }
  if (wanted('own')) await measureOwn(reader, folder);
  if (wanted('lists')) {
    const entries = linesOf<TableEntry>(goldListFile);
    const file = writeLines(folder, 'lists', entries);
    const read = await readCorpus(file, reader);
    const readings = writeLines(folder, 'list-readings', read);
    console.log(
      `\n${entries.length} one-entry narratives of Wikipedia lists\n\n${summary(scoreLists(file, readings))}`,
    );
    console.log(`\nConfidence of toll claims of the third held back\n\n${reliability(ofHeldBack(read, entries))}`);
    if (options.heldback) {
      const parts = [false, true].map((back) => {
        const own = entries.filter(({ id }) => isHeldBack(id) === back);
        const scores = scoreLists(writeLines(folder, 'part', own), readings);
        return { name: `${back ? 'held back' : 'open'} (${own.length})`, scores };
      });
      console.log(`\nHeld back from tuning, and open\n\n${breakdown(parts)}`);
    }
    if (options.errors) {
      const open = writeLines(
        folder,
        'open',
        entries.filter(({ id }) => !isHeldBack(id)),
      );
      console.log(`\n${errorsOfLists(open, readings, Number(options.most))}`);
    }
  }
}

/** The reports written for the project, each set beside the other; misses only of the open one. */
async function measureOwn(reader: Reader, folder: string): Promise<void> {
  const sets = [];
  for (const { name, docs, records, open } of OWN_SETS) {
    const read = await readCorpus(docs, reader);
    const readings = writeLines(folder, 'own-readings', read);
    sets.push({ name: `${name} (${read.length})`, scores: scoreReports(docs, readings, records) });
    if (open && options.errors) console.log(`\n${errorsOfReports(docs, readings, records)}`);
  }
  console.log(`\nReports written for the project: F1 or accuracy\n\n${breakdown(sets)}`);
}

function wanted(part: string): boolean {
  return options.only === undefined || options.only === part;
}

async function measureRecased(folder: string): Promise<void> {
  const reader = createReader('en');
  if (wanted('reports')) {
    const reports = linesOf<Entry>(goldReportFile).filter(({ lang }) => lang === 'en');
    const parts = await scoreRecased(reports, scoreReports, reader, folder);
    console.log(`\n${reports.length} annotated English reports: F1 or accuracy\n\n${breakdown(parts)}`);
  }
  if (wanted('lists')) {
    const open = linesOf<Entry>(goldListFile).filter(({ id }) => !isHeldBack(id));
    const entries = open.slice(0, RECASED);
    const parts = await scoreRecased(entries, scoreLists, reader, folder);
    console.log(`\n${entries.length} open one-entry narratives: accuracy\n\n${breakdown(parts)}`);
  }
}

/** Readings are in the order of what was read. */
function ofReports(readings: readonly Reading[], reports: readonly Entry[]): Calibration {
  const annotations = new Map(linesOf<Annotation>(goldRecordFile).map((record) => [record.id, record]));
  return calibrationOf(
    readings.flatMap((reading, i) => judgedByAnnotation(reading, reports[i].text, annotations.get(reports[i].id)!)),
  );
}

function ofHeldBack(readings: readonly Reading[], entries: readonly TableEntry[]): Calibration {
  return calibrationOf(
    readings.flatMap((reading, i) => (isHeldBack(entries[i].id) ? judgedByTable(reading, entries[i]) : [])),
  );
}
