import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import { askAhead } from './case/asked.ts';
import { caseSearch } from './case/filter/search.ts';
import { NothingHere } from './house/nothing-here.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });
const at = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

/** A page whose code is loaded when it is first gone to. */
const page = lazyRouteComponent;

/** Every address of the workbench. */
const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: page(() => import('./case/page.tsx'), 'CasePage'),
    validateSearch: caseSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ deps }) => askAhead(deps),
  }),
  at(
    '/incidents/$id',
    page(() => import('./incident/page.tsx'), 'IncidentPage'),
  ),
  at(
    '/queue',
    page(() => import('./report/queue/page.tsx'), 'QueuePage'),
  ),
  at(
    '/reports',
    page(() => import('./report/reports.tsx'), 'ReportsPage'),
  ),
  at(
    '/reports/$sha256',
    page(() => import('./report/page.tsx'), 'ReportPage'),
  ),
  at(
    '/sources',
    page(() => import('./lists/sources.tsx'), 'SourcesPage'),
  ),
  at(
    '/actors',
    page(() => import('./lists/actors.tsx'), 'ActorsPage'),
  ),
  at(
    '/places',
    page(() => import('./lists/places.tsx'), 'PlacesPage'),
  ),
  at(
    '/journal',
    page(() => import('./journal/page.tsx'), 'JournalPage'),
  ),
  at(
    '/export',
    page(() => import('./journal/export.tsx'), 'ExportPage'),
  ),
]);

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
