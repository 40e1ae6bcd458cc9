import { createRoute } from '@hono/zod-openapi';
import { type CaseFile, incidentSheet, rehearse } from '../../../casefile/index.ts';
import { type EntryBody, Fault, type IncidentId } from '../../../model/index.ts';
import { now, type Workbench } from '../../workbench.ts';
import { type Api, answers, sent } from '../api.ts';
import { proposalOf } from '../decisions/proposal.ts';
import type { DecisionBody } from '../decisions/schema.ts';
import { sheetTold } from '../incident/told.ts';
import { incidentsOf } from './concerned.ts';
import { Rehearsal, Rehearsed, type StandTold } from './schema.ts';

export function addRehearsals(api: Api, workbench: Workbench): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/rehearsals',
      summary: 'What a decision would change',
      description: 'Decides, looks, and takes everything back: nothing is written.',
      request: sent(Rehearsed),
      responses: answers(Rehearsal, 'The incidents that it concerns, before and after'),
    }),
    async (context) => {
      const { decision } = context.req.valid('json');
      const { seq: head } = await workbench.file.head();
      const proposal = proposalOf(decision as DecisionBody);
      const body = typeof proposal === 'function' ? await proposal(workbench.file.tables) : proposal;
      const ids = [...new Set(await incidentsOf(workbench.file, body as EntryBody))];
      const { before, after } = await rehearse(workbench.file, body, now(workbench), (file) =>
        standsOf({ ...workbench, file }, ids),
      );
      const incidents = ids.map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
      return context.json({ head, incidents }, 200);
    },
  );
}

/** Of the incidents those that stand by themselves. */
async function standsOf(
  workbench: Workbench & { readonly file: CaseFile },
  ids: readonly IncidentId[],
): Promise<Map<IncidentId, StandTold>> {
  const stands = new Map<IncidentId, StandTold>();
  for (const id of ids) {
    const sheet = await incidentSheet(workbench.file, id).catch((error) => {
      if (error instanceof Fault && error.code === 'no-incident') return null;
      throw error;
    });
    if (sheet === null || sheet.line.id !== id) continue;
    const { line, tolls } = await sheetTold(workbench, sheet);
    stands.set(id, { line, rule: sheet.rule.id, tolls });
  }
  return stands;
}
