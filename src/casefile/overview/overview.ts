import type { CaseFile } from '../casefile.ts';
import { countIncidents, type IncidentLine, incidentsAt, incidentsOf } from '../incidents.ts';
import type { Counted } from '../lists/ask.ts';
import type { IncidentFilter } from '../lists/filter.ts';
import type { Box } from '../lists/found-by.ts';
import type { Page } from '../lists/order.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { type Facets, facetsOf } from './facets.ts';
import { figuresOf, type Sum } from './figures.ts';
import { countFound, findIn, rowsIn } from './found.ts';
import { holdLines } from './holding.ts';
import { partsAt, withinWholes } from './parts.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** An answer, and the number of the last entry, read before it. */
export type At<Answer> = Answer & { readonly head: number };

/**
 * A case as a whole, counted for a filter: what a page shows at once. The lines are held in memory, so that counting all of
 * them takes milliseconds; a list and its number do not wait until they are. All throw `no-words` and `unknown-kind`.
 */
export interface Overview {
  counted(filter: IncidentFilter): Promise<At<Counted>>;
  /** As `incidentsOf`, as fast however far down. */
  lines(filter: IncidentFilter, page: Required<Page>): Promise<IncidentLine[]>;
  facets(filter: IncidentFilter): Promise<At<Facets>>;
  /** As if `from` and `to` were not asked for. */
  timeline(filter: IncidentFilter): Promise<At<Timeline>>;
  /** `zoom` as of a web map with tiles of 512 pixels; the whole earth without a view. */
  map(filter: IncidentFilter, zoom: number, view?: Box): Promise<At<Clusters>>;
  figures(filter: IncidentFilter): Promise<At<{ readonly measures: readonly Sum[] }>>;
}

export function overviewOf(file: CaseFile): Overview {
  const held = holdLines(file);
  const finding = async (filter: IncidentFilter) => findIn(await held.now(), filter);
  const parts = partsAt(file);
  return {
    async counted(filter) {
      if (!held.ready()) return { head: (await file.head()).seq, ...(await countIncidents(file, filter)) };
      const found = await finding(filter);
      return { head: found.holding.head, ...(await countFound(found)) };
    },
    async lines(filter, { sort, limit, offset }) {
      const first = offset === 0 && Object.keys(filter).length === 0;
      if (first || !held.ready()) return incidentsOf(file, filter, { sort, limit, offset });
      return incidentsAt(file, await rowsIn(await finding(filter), sort, offset, limit));
    },
    async facets(filter) {
      const found = await finding(filter);
      return { head: found.holding.head, ...(await facetsOf(found)) };
    },
    async timeline(filter) {
      const { holding, without } = await finding(filter);
      const { head } = holding;
      const chosen = without('from', 'to');
      return { head, ...timelineOf(holding, chosen, withinWholes('killed', holding, chosen, await parts(head))) };
    },
    async map(filter, zoom, view) {
      const { holding, without } = await finding(filter);
      return { head: holding.head, ...clustersOf(holding, without(), zoom, view) };
    },
    async figures(filter) {
      const { holding, without } = await finding(filter);
      return { head: holding.head, measures: figuresOf(holding, without(), await parts(holding.head)) };
    },
  };
}
