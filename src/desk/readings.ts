import { inOrder } from '../exchange/json.ts';
import type { Document, Reading } from '../model/index.ts';
import type { Workshop } from './crew/workshop.ts';
import { attempting, type Outcome } from './outcome.ts';
import { perLanguage } from './per-language.ts';

/** What a report is read to. */
export interface Read {
  readonly reading: Reading;
}

/** Reads documents, each in its language; loads a language's knowledge when its first document comes. */
export async function createDesk(): Promise<(document: Document) => Outcome<Read>> {
  const { createReader } = await import('../reading/reader.ts');
  const readers = perLanguage(createReader);
  return attempting((document) => ({ reading: inOrder(readers(document.lang).read(document)) }));
}

/** Reading here or in workers, whose script is the built one in a checkout and in a package alike. */
export const READINGS: Workshop<Read> = {
  here: createDesk,
  script: new URL('../../dist/desk/reading-worker.js', import.meta.url),
  order: null,
};
