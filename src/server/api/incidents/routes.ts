import { createRoute } from '@hono/zod-openapi';
import type * as z from 'zod';
import { type IncidentFilter, overviewOf, SUM_RULE } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { marksOf } from './marks.ts';
import { filterOf, IncidentQuery, ListQuery, MapQuery } from './query.ts';
import { IncidentFacets, IncidentFigures, IncidentList, IncidentMap, IncidentTimeline } from './schema.ts';

/** Lines of a page, unless told. */
const PAGE = 50;

export function addIncidents(api: Api, { file }: Workbench): void {
  const overview = overviewOf(file);
  // Counted before anybody asks; who asks is told what went wrong with it.
  overview.facets({}).catch(() => {});

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents',
      summary: 'Incidents',
      request: { query: ListQuery },
      responses: answers(IncidentList, 'A page of those that are found'),
    }),
    async (context) => {
      const query = context.req.valid('query');
      const filter = filterOf(query);
      const { sort = 'date', limit = PAGE, offset = 0 } = query;
      const { head, ...counted } = await overview.counted(filter);
      return context.json({ head, lines: await overview.lines(filter, { sort, limit, offset }), counted }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/map',
      summary: 'Where incidents happened',
      request: { query: MapQuery },
      responses: answers(IncidentMap, 'Clusters, and incidents that lie alone'),
    }),
    async (context) => {
      const query = context.req.valid('query');
      const { marks, ...rest } = await overview.map(filterOf(query), query.zoom, query.view);
      return context.json({ ...rest, marks: await marksOf(file, marks) }, 200);
    },
  );

  addCount(api, {
    path: '/incidents/facets',
    summary: 'What incidents can be narrowed by',
    says: 'Values with the number of incidents that they would find',
    schema: IncidentFacets,
    count: overview.facets,
  });

  addCount(api, {
    path: '/incidents/timeline',
    summary: 'When incidents happened',
    says: 'Bars of days, months or years',
    schema: IncidentTimeline,
    count: overview.timeline,
  });

  addCount(api, {
    path: '/incidents/figures',
    summary: 'What incidents come to',
    says: 'Sums by a named rule',
    schema: IncidentFigures,
    count: async (filter) => ({ ...(await overview.figures(filter)), rule: SUM_RULE }),
  });
}

/** What is counted of all incidents that a filter finds. */
interface Count<Schema extends z.ZodType> {
  readonly path: string;
  readonly summary: string;
  readonly says: string;
  readonly schema: Schema;
  count(filter: IncidentFilter): Promise<z.input<Schema>>;
}

function addCount<Schema extends z.ZodType>(api: Api, { path, summary, says, schema, count }: Count<Schema>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path,
      summary,
      request: { query: IncidentQuery },
      responses: answers(schema as z.ZodType, says),
    }),
    async (context) => context.json(await count(filterOf(context.req.valid('query'))), 200),
  );
}
