import { createRoute, z } from '@hono/zod-openapi';
import { changeTo, incidentSheet, nearOf, theIncident, trailOf } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { IncidentTold, NearTold, RuleChangeTold, Trail } from './schema.ts';
import { changeTold, lineTold, sheetTold } from './told.ts';

/** The beginning of an incident's id will do. */
const params = z.object({ id: z.string().min(1) });

export function addIncident(api: Api, workbench: Workbench): void {
  const { file } = workbench;
  const head = async () => (await file.head()).seq;

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
      const seq = await head();
      const sheet = await incidentSheet(file, context.req.valid('param').id, rule);
      const chosen: IncidentTold['rule']['chosen'] =
        rule === undefined ? await chosenBy(workbench, sheet.line.id) : 'asked';
      const told = await sheetTold(workbench, sheet);
      return context.json({ ...told, head: seq, rule: { id: sheet.rule.id, chosen } }, 200);
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
      const seq = await head();
      const sheet = await incidentSheet(file, context.req.valid('param').id);
      return context.json({ head: seq, ...changeTold(changeTo(sheet, context.req.valid('query').to)) }, 200);
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
      const seq = await head();
      const { id } = await theIncident(file, context.req.valid('param').id);
      return context.json({ head: seq, steps: await trailOf(file, id) }, 200);
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
      const seq = await head();
      const near = await nearOf(file, context.req.valid('param').id, context.req.valid('query').words);
      const told = near.map(({ actors, kinds, ...one }) => ({
        ...one,
        line: lineTold(one),
        actors: [...actors],
        kinds: [...kinds],
      }));
      return context.json({ head: seq, near: told }, 200);
    },
  );
}

/** Who chose the rule that an incident is reckoned by. */
async function chosenBy({ file }: Workbench, id: string): Promise<'incident' | 'case' | 'nobody'> {
  const chosen = await file.tables.selectFrom('rule').select('incident').where('incident', 'in', [id, '*']).execute();
  if (chosen.some(({ incident }) => incident === id)) return 'incident';
  return chosen.length > 0 ? 'case' : 'nobody';
}
