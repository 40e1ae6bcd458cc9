import { Fault, type Incident, Reading, TollMeasure } from '../model/index.ts';

/** One reading as pretty JSON (two spaces), keys in the model's order, with a line end. */
export function readingJson(reading: Reading): string {
  return `${JSON.stringify(inOrder(reading), null, 2)}\n`;
}

/** Several readings as one pretty JSON array, in the given order, with a line end. */
export function readingsJson(readings: readonly Reading[]): string {
  return `${JSON.stringify(readings.map(inOrder), null, 2)}\n`;
}

/** One reading as one line of JSONL: compact, keys in the model's order, with a line end. */
export function readingLine(reading: Reading): string {
  return `${JSON.stringify(inOrder(reading))}\n`;
}

/**
 * The schema writes its keys in the order the model declares them, whatever order the reader built them in, so that
 * two versions of a file compare line by line. Throws `invalid-reading` for a reading outside the contract.
 */
export function inOrder(reading: Reading): Reading {
  const parsed = Reading.safeParse(reading);
  if (parsed.success) return { ...parsed.data, incidents: parsed.data.incidents.map(tollInOrder) };
  const issue = parsed.error.issues[0];
  throw new Fault(
    'invalid-reading',
    `The reading of "${reading.document?.id}" breaks the contract at ${issue.path.join('.')}: ${issue.message}.`,
    'Read the document again with this version; if it persists, report the document as a defect of the reader.',
    {},
    { cause: parsed.error },
  );
}

/** The schema of a record keeps the order in which its keys came, so the toll is ordered here. */
function tollInOrder(incident: Incident): Incident {
  const measures = TollMeasure.options.filter((measure) => incident.toll[measure] !== undefined);
  return { ...incident, toll: Object.fromEntries(measures.map((measure) => [measure, incident.toll[measure]])) };
}
