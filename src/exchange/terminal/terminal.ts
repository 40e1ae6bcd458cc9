import type { Document, Reading } from '../../model/index.ts';
import { docketOf } from '../dossier/docket.ts';
import { headingOf } from '../dossier/heading.ts';
import { sameReport } from '../dossier/same.ts';
import { type IncidentSheet, incidentSheet } from '../dossier/sheet.ts';
import { severityWords } from '../dossier/wording.ts';
import { incidentLines } from './incident.ts';
import { type Ink, inkFor } from './ink.ts';
import { hanging, wrapped } from './layout.ts';
import { harmless, quote } from './plain.ts';

export interface TerminalOptions {
  /** Write ANSI colours. */
  readonly colour: boolean;
  /** Columns of the terminal; no line is wider. Under 32 columns the lines are laid out for 32. */
  readonly width: number;
}

const narrowest = 32;
const widest = 100;

/**
 * The dossier of one report as a recorder wants to see it first: what happened, who says so, what stays unclear.
 * Ends with a line end. `document` is the report that `reading` is of; throws `wrong-document` otherwise.
 */
export function terminalDossier(reading: Reading, document: Document, { colour, width }: TerminalOptions): string {
  sameReport(reading, document);
  const ink = inkFor(colour);
  const room = Math.min(Math.max(Math.floor(width), narrowest), widest);
  const docket = docketOf(reading);
  const sheets = docket.incidents.map((incident) => incidentSheet(docket, incident));
  const main = sheets.filter(({ background }) => !background);
  const background = sheets.filter(({ background }) => background);
  const parts = [
    header(reading, document, room, ink),
    ...chapter('', main, room, ink),
    ...chapter('Background', background, room, ink),
    notes(reading, room, ink),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function header(reading: Reading, document: Document, room: number, ink: Ink): readonly string[] {
  const { title, origin, contents } = headingOf(reading, document);
  const { name, version } = reading.document.reader;
  return [
    ...wrapped(ink('title', harmless(title)), room),
    ...wrapped(harmless(origin.join(' · ')), room),
    ...wrapped(harmless(`${contents} · ${name} ${version}`), room),
    ink('label', '─'.repeat(room)),
    ...(reading.incidents.length === 0
      ? ['', ...wrapped('No incident of violence was read from this report.', room)]
      : []),
  ];
}

function chapter(heading: string, sheets: readonly IncidentSheet[], room: number, ink: Ink) {
  const parts = sheets.map((sheet) => incidentLines(sheet, room, ink));
  return heading === '' || parts.length === 0 ? parts : [[ink('heading', heading)], ...parts];
}

function notes({ notes }: Reading, room: number, ink: Ink): readonly string[] {
  if (notes.length === 0) return [];
  return [
    ink('heading', 'Notes'),
    ...notes.flatMap(({ severity, message, span }) => {
      const words = span === undefined || message.includes(span.text) ? '' : ` ${ink('words', quote(span.text))}`;
      return hanging('- ', `${severityWords[severity]}: ${harmless(message)}${words}`, room);
    }),
  ];
}
