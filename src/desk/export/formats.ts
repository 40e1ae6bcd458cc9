import { caseJson } from './case-json.ts';
import { claimsCsv } from './claims-csv.ts';
import { dossierHtml } from './dossier-html.ts';
import type { ExportFormat } from './format.ts';
import { incidentsCsv } from './incidents-csv.ts';
import type { ExportName } from './names.ts';

/** The formats in which a case is handed on. */
export const EXPORTS = {
  'incidents-csv': incidentsCsv,
  'claims-csv': claimsCsv,
  json: caseJson,
  html: dossierHtml,
} as const satisfies Record<ExportName, ExportFormat>;
