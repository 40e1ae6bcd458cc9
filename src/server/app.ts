import { OpenAPIHono } from '@hono/zod-openapi';
import { newApi } from './api/api.ts';
import { addCase } from './api/case/routes.ts';
import { addDecisions } from './api/decisions/routes.ts';
import { addExports } from './api/exports/routes.ts';
import { addIncident } from './api/incident/routes.ts';
import { addIncidents } from './api/incidents/routes.ts';
import { addIntake } from './api/intake/routes.ts';
import { addJournal } from './api/journal/routes.ts';
import { addLists } from './api/lists/routes.ts';
import { addQueue } from './api/queue/routes.ts';
import { addRehearsals } from './api/rehearsals/routes.ts';
import { addReports } from './api/reports/routes.ts';
import { addSearches } from './api/searches/routes.ts';
import { fault } from './faults.ts';
import { ORIGINALS, originalHeaders, pageHeaders } from './guard/headers.ts';
import { fromHere } from './guard/host.ts';
import { withKey } from './guard/key.ts';
import { pages } from './pages.ts';
import { answerError, problemResponse } from './problem.ts';
import { version } from './version.ts';
import type { Workbench } from './workbench.ts';

/** Every part of the API; each adds its routes, of which the first that fits answers: /incidents/map is no incident. */
const PARTS = [
  addCase,
  addDecisions,
  addExports,
  addIncidents,
  addIncident,
  addIntake,
  addJournal,
  addLists,
  addQueue,
  addRehearsals,
  addReports,
  addSearches,
] as const;

/** The workbench's server: its API under `/api`, described at `/api/openapi.json`, and its page under everything else. */
export function createApp(workbench: Workbench, key: string): OpenAPIHono {
  const api = newApi();
  for (const add of PARTS) add(api, workbench);
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Recount', version } });
  api.notFound((context) => problemResponse(fault('no-such-address', { source: context.req.path })));
  api.onError(answerError);

  const app = new OpenAPIHono();
  app.use(ORIGINALS, originalHeaders);
  app.use(pageHeaders);
  app.use(fromHere);
  app.use(withKey(key));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.route('/api', api);
  app.route('/', pages());
  app.onError(answerError);
  return app;
}
