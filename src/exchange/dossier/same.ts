import { type Document, Fault, type Reading } from '../../model/index.ts';

/** Throws `wrong-document` when a reading is of another report than the one at hand. */
export function sameReport(reading: Reading, document: Document): void {
  if (reading.document.sha256 === document.sha256) return;
  throw new Fault(
    'wrong-document',
    `The reading is of a report with SHA-256 ${reading.document.sha256}, but "${document.id}" has ${document.sha256}.`,
    'Pass the document that the reading was made from, or read this document anew.',
  );
}
