import { createRoute, z } from '@hono/zod-openapi';
import {
  actorsIn,
  countActors,
  countPlaces,
  countSources,
  namingEffect,
  placesIn,
  sourcesIn,
} from '../../../casefile/index.ts';
import { now, type Workbench } from '../../workbench.ts';
import { type Api, answers, sent } from '../api.ts';
import { atHead } from '../head.ts';
import { wholeNumber } from '../number.ts';
import { ActorsListed, NamingBody, NamingEffect, PlacesListed, SourcesListed } from './schema.ts';

const Asked = z.object({
  /** Words in a row of a name, the last of which may be a beginning. */
  text: z.string().min(1).optional(),
  limit: wholeNumber(50, 200),
  offset: wholeNumber(0, 10_000_000),
});

/** So many of the incidents that a decision would change are told one by one. */
const TOLD = 100;

const LISTS = [
  { path: '/sources', summary: 'Who vouches for claims', schema: SourcesListed, rows: sourcesIn, count: countSources },
  { path: '/actors', summary: 'Who is said to have done it', schema: ActorsListed, rows: actorsIn, count: countActors },
  {
    path: '/places',
    summary: 'Where it is said to have been',
    schema: PlacesListed,
    rows: placesIn,
    count: countPlaces,
  },
] as const;

export function addLists(api: Api, workbench: Workbench): void {
  const { file } = workbench;
  for (const { path, summary, schema, rows, count } of LISTS)
    api.openapi(
      createRoute({
        method: 'get',
        path,
        summary,
        description: 'Each once under all of its names, the most told first.',
        request: { query: Asked },
        responses: answers(schema as z.ZodType, 'A page of them, and how many there are'),
      }),
      async (context) => {
        const { text, limit, offset } = context.req.valid('query');
        const asked = { ...(text !== undefined && { text }), limit, offset };
        const told = await atHead(file, async () => ({
          count: await count(file, asked),
          rows: await rows(file, asked),
        }));
        return context.json(told, 200);
      },
    );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/names/rehearsal',
      summary: 'What a join of names, or a place put on the map, would change',
      description: 'Decides, looks, and takes everything back: nothing is written.',
      request: sent(z.object({ decision: NamingBody })),
      responses: answers(NamingEffect, 'The incidents that it concerns, before and after'),
    }),
    async (context) => {
      const { decision } = context.req.valid('json');
      const told = await atHead(file, async () => {
        const { incidents, reckoned, changes } = await namingEffect(file, decision, now(workbench));
        return { incidents, reckoned, changed: changes.length, changes: changes.slice(0, TOLD) };
      });
      return context.json(told, 200);
    },
  );
}
