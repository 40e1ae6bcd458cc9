/** The formats in which a case is handed on, by name. */
export const EXPORT_NAMES = ['incidents-csv', 'claims-csv', 'json', 'html'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];
