import { createRoute, z } from '@hono/zod-openapi';
import { copyOf, originalOf, reportSheet, reportsListed, theReport } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { atHead } from '../head.ts';
import { wholeNumber } from '../number.ts';
import { originalResponse } from './original.ts';
import { CopyTold, ReportsListed, ReportTold } from './schema.ts';
import { reportTold } from './told.ts';

const Asked = z.object({
  text: z.string().trim().min(1).optional(),
  limit: wholeNumber(50, 200),
  offset: wholeNumber(0),
});
const Named = z.object({ sha256: z.string() });

export function addReports(api: Api, { file }: Workbench): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports',
      summary: 'Reports of the case',
      description: 'Those that have all the words of `text`, the one added last first.',
      request: { query: Asked },
      responses: answers(ReportsListed, 'A page of them'),
    }),
    async (context) => {
      const asked = context.req.valid('query');
      return context.json(await atHead(file, () => reportsListed(file, asked)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/{sha256}',
      summary: 'A report',
      description: 'Its text with everything that was read in it and decided on it.',
      request: { params: Named },
      responses: answers(ReportTold, 'The report'),
    }),
    async (context) => {
      const { sha256 } = context.req.valid('param');
      return context.json(await atHead(file, async () => reportTold(await reportSheet(file, sha256))), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/{sha256}/copy',
      summary: 'What a report copies',
      request: { params: Named },
      responses: answers(CopyTold, 'The report that it copies, if it does'),
    }),
    async (context) => {
      const { sha256 } = context.req.valid('param');
      const told = await atHead(file, async () => {
        return { copyOf: await copyOf(file, await theReport(file.tables, sha256)) };
      });
      return context.json(told, 200);
    },
  );

  /** The report as it came, in which nothing runs; with `?save` its bytes, to be kept. */
  api.get('/reports/:sha256/original', async (context) =>
    originalResponse(await originalOf(file, context.req.param('sha256')), context.req.query('save') !== undefined),
  );
}
