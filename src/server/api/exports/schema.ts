import * as z from 'zod';
import { EXPORT_NAMES } from '../../../desk/index.ts';
import { IncidentId } from '../../../model/index.ts';
import { Flag } from '../flag.ts';
import { IncidentQuery } from '../incidents/query.ts';

/** What is to leave the case: the incidents that the filter finds, or the one that is named. */
export const ExportQuery = IncidentQuery.extend({
  incident: IncidentId.optional(),
  /** Names of persons who speak for themselves, and the reports' own words, go out too; unless told they stay. */
  persons: Flag.optional(),
  /** CSV begins with the mark by which spreadsheets know UTF-8; unless told it does. */
  mark: Flag.optional(),
});

export const ExportParams = z.object({ format: z.enum(EXPORT_NAMES) });

export const ExportFormats = z.object({
  formats: z.array(
    z.object({
      id: z.string(),
      extension: z.string(),
      says: z.string(),
      /** What it does not carry. */
      loses: z.string(),
    }),
  ),
});
export type ExportFormats = z.infer<typeof ExportFormats>;
