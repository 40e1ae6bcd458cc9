import { createRoute } from '@hono/zod-openapi';
import type { Workbench } from '../../workbench.ts';
import { type Api, answers } from '../api.ts';
import { atHead } from '../head.ts';
import { Saved, Searches } from './schema.ts';

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
      const told = await atHead(file, async () => ({ searches: await savedIn(file) }));
      return context.json(told, 200);
    },
  );
}

async function savedIn({ tables }: Workbench['file']): Promise<Searches['searches']> {
  const settings = await tables
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('name', '>=', SEARCH)
    .where('name', '<', 'search;')
    .orderBy('name')
    .execute();
  return settings.flatMap(({ name, value }) => {
    const query = Saved.safeParse(JSON.parse(value));
    return query.success ? [{ name: name.slice(SEARCH.length), query: query.data }] : [];
  });
}
