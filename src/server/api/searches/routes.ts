import { createRoute } from '@hono/zod-openapi';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { Searches } from './schema.ts';

/** The name of the setting that keeps a search begins so. */
const SEARCH = 'search:';

export function addSearches(api: Api, { file }: Workbench): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/searches',
      summary: 'Saved searches',
      description: 'Saved by the decision setting-changed of "search:NAME"; null as its value takes one away.',
      responses: answers(Searches, 'By name'),
    }),
    async (context) => {
      const { seq } = await file.head();
      const settings = await file.tables
        .selectFrom('setting')
        .select(['name', 'value'])
        .where('name', '>=', SEARCH)
        .where('name', '<', 'search;')
        .orderBy('name')
        .execute();
      const searches = settings
        .map(({ name, value }) => ({ name: name.slice(SEARCH.length), query: JSON.parse(value) as unknown }))
        .filter(({ query }) => typeof query === 'object' && query !== null && !Array.isArray(query));
      return context.json(Searches.parse({ head: seq, searches }), 200);
    },
  );
}
