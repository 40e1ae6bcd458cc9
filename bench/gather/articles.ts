import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Document, Reading } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/reader.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/gold/incidents-dev.jsonl.gz', import.meta.url));

/** An article with what the reader makes of it, and the incident that it is known to tell of. */
export interface Article {
  readonly incident: string;
  readonly document: Document;
  readonly reading: Reading;
}

interface Line {
  readonly incident: string;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly dct: string;
    readonly text: string;
  }[];
}

/** The articles are kept beside the project, not in it. */
export const articlesAreThere = (): boolean => existsSync(corpus);

/** Every article, read. Readings are kept in the system's folder for what may go, until the reader or its data change. */
export function readArticles(): Article[] {
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n');
  const articles = lines.flatMap((line) => {
    const { incident, articles } = JSON.parse(line) as Line;
    return articles.map(({ id, title, dct, text }) => ({ incident, document: documentOf(id, title, dct, text) }));
  });
  const kept = join(tmpdir(), `recount-gather-${stateOfReader()}.jsonl`);
  const readings = existsSync(kept)
    ? readFileSync(kept, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Reading)
    : readAll(
        articles.map(({ document }) => document),
        kept,
      );
  return articles.map((article, i) => ({ ...article, reading: readings[i] }));
}

function readAll(documents: readonly Document[], file: string): Reading[] {
  const reader = createReader('en');
  const readings = documents.map((document) => reader.read(document));
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
  renameSync(unfinished, file);
  return readings;
}

function documentOf(id: string, title: string, published: string, body: string): Document {
  const text = `${title}\n\n${body}`;
  const sha256 = createHash('sha256').update(id).digest('hex');
  return { id, sha256, format: 'txt', text, lang: 'en', title, published, layout: [], assumptions: [] };
}

/** Another one for every change of the reader's sources and data. */
function stateOfReader(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/reading', 'src/language', 'knowledge/en', 'knowledge/actors', 'knowledge/models'])
    for (const entry of readdirSync(join(checkout, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
}
