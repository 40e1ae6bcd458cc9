import { createRoute } from '@hono/zod-openapi';
import { overviewOf, SUM_RULE } from '../../../casefile/index.ts';
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
      const lines = await overview.lines(filter, { sort, limit, offset });
      return context.json(IncidentList.parse({ head, lines, counted }), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/facets',
      summary: 'What incidents can be narrowed by',
      request: { query: IncidentQuery },
      responses: answers(IncidentFacets, 'Values with the number of incidents that they would find'),
    }),
    async (context) =>
      context.json(IncidentFacets.parse(await overview.facets(filterOf(context.req.valid('query')))), 200),
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/timeline',
      summary: 'When incidents happened',
      request: { query: IncidentQuery },
      responses: answers(IncidentTimeline, 'Bars of days, months or years'),
    }),
    async (context) =>
      context.json(IncidentTimeline.parse(await overview.timeline(filterOf(context.req.valid('query')))), 200),
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
      return context.json(IncidentMap.parse({ ...rest, marks: await marksOf(file, marks) }), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/incidents/figures',
      summary: 'What incidents come to',
      request: { query: IncidentQuery },
      responses: answers(IncidentFigures, 'Sums by a named rule'),
    }),
    async (context) => {
      const { head, measures } = await overview.figures(filterOf(context.req.valid('query')));
      return context.json(IncidentFigures.parse({ head, rule: SUM_RULE, measures }), 200);
    },
  );
}
