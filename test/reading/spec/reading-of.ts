import type { Document, Reading } from '../../../src/model/index.ts';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader('en');

/** Every report of the tables was published on this Friday, so that "on Monday" is 13 May 2024. */
export const PUBLISHED = '2024-05-17';

/** The reading of a report given as plain text. */
export function readingOf(text: string, published = PUBLISHED): Reading {
  return reader.read(documentOf(text, published));
}

/** What `recount explain` prints of a report given as plain text. */
export function explanationOf(text: string): string {
  return reader.explain(documentOf(text));
}

export function documentOf(text: string, published = PUBLISHED): Document {
  return {
    id: 'report',
    sha256: '0'.repeat(64),
    format: 'jsonl',
    text,
    lang: 'en',
    published,
    layout: [],
    assumptions: [],
  };
}
