import { createRoute } from '@hono/zod-openapi';
import { now, type Workbench } from '../../workbench.ts';
import { type Api, answers, sent } from '../api.ts';
import { proposalOf } from './proposal.ts';
import { Decided, type DecisionBody, Written } from './schema.ts';

export function addDecisions(api: Api, workbench: Workbench): void {
  const { file, changes } = workbench;

  api.openapi(
    createRoute({
      method: 'post',
      path: '/decisions',
      summary: 'Decide',
      description:
        'Writes decisions to the ledger, all of them or none. What was decided on the same meanwhile is 409.',
      request: sent(Decided),
      responses: answers(Written, 'The entries that were written'),
    }),
    async (context) => {
      const { decisions, seen } = context.req.valid('json');
      const entries = await file.write((writing) =>
        writing.decide((decisions as DecisionBody[]).map(proposalOf), now(workbench), seen ?? undefined),
      );
      await changes.look();
      return context.json({ entries, head: entries[entries.length - 1].seq }, 200);
    },
  );
}
