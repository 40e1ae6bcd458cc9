import { createRoute, z } from '@hono/zod-openapi';
import { changeTo, incidentSheet, nearOf, theIncident, trailOf } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { atHead } from '../head.ts';
import { IncidentTold, NearTold, RuleChangeTold, Trail } from './schema.ts';
import { changeTold, sheetTold } from './told.ts';

/** The beginning of an incident's id will do. */
const params = z.object({ id: z.string().min(1) });

export function addIncident(api: Api, workbench: Workbench): void {
  const { file } = workbench;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/{id}',
      summary: 'An incident',
      description:
        'Everything that is said of it, and its tolls by a rule: the one asked for, else the one chosen. The id of an ' +
        'incident that was merged answers with the one that stands for it.',
      request: { params, query: z.object({ rule: z.string().optional() }) },
      responses: answers(IncidentTold, 'The incident'),
    }),
    async (context) => {
      const { rule } = context.req.valid('query');
      const told = await atHead(file, async () => {
        const sheet = await incidentSheet(file, context.req.valid('param').id, rule);
        const chosen = rule === undefined ? await chosenBy(workbench, sheet.line.id) : ('asked' as const);
        return { ...(await sheetTold(workbench, sheet)), rule: { id: sheet.rule.id, chosen } };
      });
      return context.json(told, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/{id}/compare',
      summary: 'What another rule would change of its tolls',
      request: { params, query: z.object({ to: z.string() }) },
      responses: answers(RuleChangeTold, 'The cells that change'),
    }),
    async (context) => {
      const told = await atHead(file, async () => {
        const sheet = await incidentSheet(file, context.req.valid('param').id);
        return changeTold(changeTo(sheet, context.req.valid('query').to));
      });
      return context.json(told, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/{id}/history',
      summary: 'The entries of the ledger that touch it',
      request: { params },
      responses: answers(Trail, 'The newest first'),
    }),
    async (context) => {
      const told = await atHead(file, async () => {
        const { id } = await theIncident(file, context.req.valid('param').id);
        return { steps: await trailOf(file, id) };
      });
      return context.json(told, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/{id}/near',
      summary: 'Incidents that may be the same',
      request: { params, query: z.object({ words: z.string().min(1).optional() }) },
      responses: answers(NearTold, 'The nearest first, without those that a person told apart from it'),
    }),
    async (context) => {
      const [{ id }, { words }] = [context.req.valid('param'), context.req.valid('query')];
      return context.json(await atHead(file, async () => ({ near: await nearOf(file, id, words) })), 200);
    },
  );
}

/** Who chose the rule that an incident is reckoned by. */
async function chosenBy({ file }: Workbench, id: string): Promise<'incident' | 'case' | 'nobody'> {
  const chosen = await file.tables.selectFrom('rule').select('incident').where('incident', 'in', [id, '*']).execute();
  if (chosen.some(({ incident }) => incident === id)) return 'incident';
  return chosen.length > 0 ? 'case' : 'nobody';
}
