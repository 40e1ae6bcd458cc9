import type { IncidentId } from '../../model/index.ts';
import type { Box } from '../lists/found-by.ts';
import type { Held } from './held.ts';

/** Incidents that lie together, or one that lies alone. */
export interface Mark {
  /** The mean of their points, in degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly incidents: number;
  /** The cell of the grid that they lie in: on its western and southern edge too. */
  readonly cell: Box;
  /** Of one that lies alone. */
  readonly id: IncidentId | null;
  /** The highest figure of killed that any account gives of any one of them; null: none is known. */
  readonly killedHigh: number | null;
}

export interface Clusters {
  readonly marks: readonly Mark[];
  /** Incidents without a point. */
  readonly nowhere: number;
  /** Incidents whose cells lie outside the view. */
  readonly outside: number;
}

/** Marks that a map shows at most: for more, the grid is made coarser. */
const MOST = 2000;

/** The grid grows no finer than at this zoom: its cells are five metres wide. */
const FINEST = 20;

/** More columns than the finest grid has; with its rows they can be counted exactly. */
const COLUMNS = 2 ** 24;

/** A cell is so many pixels wide, and the world so many at zoom 0. */
const CELL_PX = 64;
const WORLD_PX = 512;

const EARTH: Box = { west: -180, south: -90, east: 180, north: 90 };

/** Gathers incidents into the cells of a grid, about 64 pixels wide and high at the zoom of a web map. */
export function clustersOf(found: readonly Held[], zoom: number, view: Box = EARTH): Clusters {
  const placed = found.filter(({ lat }) => lat !== null) as Placed[];
  const marks = cellsOf(placed, Math.min(zoom, FINEST), view).map(markOf);
  const shown = marks.reduce((sum, { incidents }) => sum + incidents, 0);
  return { marks, nowhere: found.length - placed.length, outside: placed.length - shown };
}

type Placed = Held & { readonly lat: number; readonly lon: number };

/** Degrees that a cell is wide and high. */
interface Grid {
  readonly lon: number;
  readonly lat: number;
}

/** The height follows the latitude in steps of ten degrees, so that the map may be moved and the cells stay. */
function gridOf(zoom: number, middle: number): Grid {
  const lon = ((360 / 2 ** zoom) * CELL_PX) / WORLD_PX;
  const step = Math.min(80, Math.round(Math.abs(middle) / 10) * 10);
  return { lon, lat: lon * Math.cos((step * Math.PI) / 180) };
}

interface Cell {
  readonly cell: Box;
  readonly members: Placed[];
}

/** The cells that the view shows something of, with all that lies in them. */
function cellsOf(placed: readonly Placed[], zoom: number, view: Box): Cell[] {
  const grid = gridOf(zoom, (view.south + view.north) / 2);
  const cells = new Map<number, Cell | null>();
  let shown = 0;
  for (const one of placed) {
    const [column, row] = [below(one.lon, EARTH.west, grid.lon), below(one.lat, EARTH.south, grid.lat)];
    const key = row * COLUMNS + column;
    const known = cells.get(key);
    if (known != null) known.members.push(one);
    if (known !== undefined) continue;
    const cell = cellAt(column, row, grid);
    const seen = meets(cell, view);
    cells.set(key, seen ? { cell, members: [one] } : null);
    if (seen && ++shown > MOST && zoom > 0) return cellsOf(placed, zoom - 1, view);
  }
  return [...cells.values()].filter((cell) => cell !== null);
}

function cellAt(column: number, row: number, grid: Grid): Box {
  return {
    west: edge(column, EARTH.west, grid.lon),
    south: edge(row, EARTH.south, grid.lat),
    east: edge(column + 1, EARTH.west, grid.lon),
    north: edge(row + 1, EARTH.south, grid.lat),
  };
}

const edge = (number: number, from: number, span: number): number => from + number * span;

/** The last edge that does not lie above the degree; the edges as they are written decide, not the division. */
function below(degree: number, from: number, span: number): number {
  let number = Math.floor((degree - from) / span);
  while (edge(number, from, span) > degree) number--;
  while (edge(number + 1, from, span) <= degree) number++;
  return number;
}

/** A view may reach over the date line, or show the world more than once. */
function meets(cell: Box, view: Box): boolean {
  if (cell.north < view.south || cell.south > view.north) return false;
  const east = view.east < view.west ? view.east + 360 : view.east;
  return [-720, -360, 0, 360, 720].some((turn) => cell.west + turn <= east && cell.east + turn >= view.west);
}

function markOf({ cell, members }: Cell): Mark {
  const mean = (of: (one: Placed) => number) => members.reduce((sum, one) => sum + of(one), 0) / members.length;
  const tolls = members.flatMap(({ ranges }) => ranges.killed?.high ?? []);
  return {
    lat: mean(({ lat }) => lat),
    lon: mean(({ lon }) => lon),
    incidents: members.length,
    cell,
    id: members.length === 1 ? members[0].id : null,
    killedHigh: tolls.length === 0 ? null : tolls.reduce((one, other) => Math.max(one, other)),
  };
}
