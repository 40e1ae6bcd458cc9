import { createRoute, z } from '@hono/zod-openapi';
import {
  type CaseFile,
  countIfFew,
  countUndecided,
  queueOf,
  theClaim,
  theIncident,
  theReport,
} from '../../../casefile/index.ts';
import { About } from '../../../model/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { Flag } from '../flag.ts';
import { atHead } from '../head.ts';
import { wholeNumber } from '../number.ts';
import { QueueLeft, QueuePage } from './schema.ts';

const Narrowed = z.object({
  about: About.optional(),
  incident: z.string().optional(),
  report: z.string().optional(),
});
const Asked = Narrowed.extend({
  /** Id of the claim after which to go on. */
  after: z.string().optional(),
  limit: wholeNumber(20, 100),
  /** Whether the undecided are to be counted, if they are few. */
  count: Flag.optional(),
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
      const { after, limit, count = true, ...asked } = context.req.valid('query');
      const told = await atHead(file, async () => {
        const narrowed = await narrowedTo(file, asked);
        const from = after === undefined ? {} : { after: (await theClaim(file.tables, after)).claim };
        const queue = await queueOf(file, { ...narrowed, ...from }, limit);
        return { queue, left: count ? await countIfFew(file, narrowed) : null };
      });
      return context.json(told, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/queue/left',
      summary: 'How many claims are undecided',
      request: { query: Narrowed },
      responses: answers(QueueLeft, 'Their number'),
    }),
    async (context) =>
      context.json(await countUndecided(file, await narrowedTo(file, context.req.valid('query'))), 200),
  );
}

/** What is asked for, with the ids as the case has them. Throws where it has none such. */
async function narrowedTo(file: CaseFile, { about, incident, report }: z.infer<typeof Narrowed>) {
  return {
    ...(about !== undefined && { about }),
    ...(incident !== undefined && { incident: (await theIncident(file, incident)).id }),
    ...(report !== undefined && { report: await theReport(file.tables, report) }),
  };
}
