import { createRoute, z } from '@hono/zod-openapi';
import { countUndecided, queueOf, theClaim, theIncident, theReport } from '../../../casefile/index.ts';
import { About } from '../../../model/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { wholeNumber } from '../number.ts';
import { QueuePage } from './schema.ts';

const Asked = z.object({
  /** Id of the claim after which to go on. */
  after: z.string().optional(),
  about: About.optional(),
  incident: z.string().optional(),
  report: z.string().optional(),
  limit: wholeNumber(20, 100),
  /** Whether the undecided are to be counted. */
  count: z.enum(['true', 'false']).optional(),
});

export function addQueue(api: Api, { file }: Workbench): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/queue',
      summary: 'The next undecided claims',
      description: 'Report by report as they were added, in the order of their words.',
      request: { query: Asked },
      responses: answers(QueuePage, 'Some of them, and how many are left'),
    }),
    async (context) => {
      const { after, about, incident, report, limit, count } = context.req.valid('query');
      const { seq: head } = await file.head();
      const narrowed = {
        ...(about !== undefined && { about }),
        ...(incident !== undefined && { incident: (await theIncident(file, incident)).id }),
        ...(report !== undefined && { report: await theReport(file.tables, report) }),
      };
      const from = after === undefined ? {} : { after: (await theClaim(file.tables, after)).claim };
      const queue = await queueOf(file, { ...narrowed, ...from }, limit);
      const left = count !== 'false' ? await countUndecided(file, narrowed) : null;
      return context.json({ queue, left, head }, 200);
    },
  );
}
