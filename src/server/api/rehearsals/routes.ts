import { createRoute } from '@hono/zod-openapi';
import { effectOf, type IncidentSheet } from '../../../casefile/index.ts';
import { now, type Workbench } from '../../workbench.ts';
import { type Api, answers, sent } from '../api.ts';
import { proposalOf } from '../decisions/proposal.ts';
import type { DecisionBody } from '../decisions/schema.ts';
import { atHead } from '../head.ts';
import { tollsTold } from '../incident/told.ts';
import { Rehearsal, Rehearsed, type StandTold } from './schema.ts';

export function addRehearsals(api: Api, workbench: Workbench): void {
  const { file } = workbench;

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
      const proposal = proposalOf(context.req.valid('json').decision as DecisionBody);
      const told = await atHead(file, async () => {
        const { incidents } = await effectOf(file, proposal, now(workbench));
        return {
          incidents: incidents.map(({ id, before, after }) => ({ id, before: stand(before), after: stand(after) })),
        };
      });
      return context.json(told, 200);
    },
  );
}

function stand(sheet: IncidentSheet | null): StandTold | null {
  return sheet && { line: sheet.line, rule: sheet.rule.id, tolls: tollsTold(sheet) };
}
