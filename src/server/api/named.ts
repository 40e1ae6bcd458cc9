import * as z from 'zod';
import { IncidentId, Sha256 } from '../../model/index.ts';

/** An incident by its name. */
export const IncidentNamed = z.object({ id: IncidentId, name: z.string() });

/** And by its first day; null: no account gives a date. */
export const IncidentDated = IncidentNamed.extend({ earliest: z.string().nullable() });

/** A report by its name: publisher, else title, else id. */
export const ReportNamed = z.object({
  sha256: Sha256,
  name: z.string(),
  /** ISO 8601 day; null: not known. */
  published: z.string().nullable(),
});
