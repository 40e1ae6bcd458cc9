import * as z from 'zod';
import { IncidentId } from '../../../model/index.ts';
import { DecisionBody } from '../decisions/schema.ts';
import { Head } from '../head.ts';
import { TollTold } from '../incident/toll.ts';
import { IncidentLine } from '../incidents/schema.ts';

export const Rehearsed = z.object({ decision: DecisionBody });

/** An incident as it stood, or would stand. */
const Stand = z.object({ line: IncidentLine, rule: z.string(), tolls: z.array(TollTold) });

export const Rehearsal = z.object({
  head: Head,
  /** Incidents that the decision is about, and one that it would found. */
  incidents: z.array(
    z.object({
      id: IncidentId,
      /** Null: it does not stand: it is not founded yet, or was merged into another. */
      before: Stand.nullable(),
      after: Stand.nullable(),
    }),
  ),
});
export type Rehearsal = z.infer<typeof Rehearsal>;
export type StandTold = z.infer<typeof Stand>;
