import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { askAhead } from './case/asked.ts';
import { caseSearch } from './case/filter/search.ts';
import { CasePage } from './case/page.tsx';
import { NothingHere } from './house/nothing-here.tsx';
import { IncidentPage } from './incident/page.tsx';
import { ExportPage } from './journal/export.tsx';
import { JournalPage } from './journal/page.tsx';
import { ActorsPage } from './lists/actors.tsx';
import { PlacesPage } from './lists/places.tsx';
import { SourcesPage } from './lists/sources.tsx';
import { ReportPage } from './report/page.tsx';
import { QueuePage } from './report/queue/page.tsx';
import { ReportsPage } from './report/reports.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

/** Every address of the workbench. */
const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: CasePage,
    validateSearch: caseSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ deps }) => askAhead(deps),
  }),
  at('/incidents/$id', IncidentPage),
  at('/queue', QueuePage),
  at('/reports', ReportsPage),
  at('/reports/$sha256', ReportPage),
  at('/sources', SourcesPage),
  at('/actors', ActorsPage),
  at('/places', PlacesPage),
  at('/journal', JournalPage),
  at('/export', ExportPage),
]);

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
