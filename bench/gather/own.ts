import { readFileSync } from 'node:fs';
import { documentFromText } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { gathered, HEAD, scored } from './accuracy.ts';
import type { Article } from './articles.ts';

interface Line {
  readonly incident: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const GROUPS = new URL('../reports/groups.jsonl', import.meta.url);

/** How well invented reports on invented events of many wars are gathered: 153 reports, some made to be confused. */
export async function* measureOwn(): AsyncGenerator<string> {
  const reader = createReader('en');
  const articles: Article[] = [];
  for (const line of readFileSync(GROUPS, 'utf8').trimEnd().split('\n')) {
    const { incident, title, published, text } = JSON.parse(line) as Line;
    const document = await documentFromText(`${title}\n\n${text}`, { published, title, lang: 'en' });
    const reading = reader.read(document);
    if (reading.incidents.length > 0) articles.push({ incident, document, reading });
  }
  yield HEAD;
  yield scored(`invented reports, ${articles.length}`, gathered(articles), articles);
}
