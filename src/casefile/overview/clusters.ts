import type { Box } from '../lists/found-by.ts';
import type { Point } from './held.ts';
import { type Chosen, type Lines, tally } from './lines.ts';

/** Incidents that lie together, or one that lies alone. */
export interface Mark {
  /** The mean of their points, in degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly incidents: number;
  /** The cell of the grid that they lie in: on its western and southern edge too. */
  readonly cell: Box;
  /** The row of one that lies alone. */
  readonly row: number | null;
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

/** The grid grows no finer than at this zoom: its cells are five metres wide, and can be counted exactly. */
const FINEST = 20;

/** A cell is so many pixels wide, and the world so many at zoom 0. */
const CELL_PX = 64;
const WORLD_PX = 512;

const EARTH: Box = { west: -180, south: -90, east: 180, north: 90 };

/** Gathers the chosen incidents into the cells of a grid, about 64 pixels wide and high at the zoom of a web map. */
export function clustersOf(lines: Lines, chosen: Chosen, zoom: number, view: Box = EARTH): Clusters {
  const spots = spotsOf(lines, chosen);
  const placed = spots.reduce((sum, { incidents }) => sum + incidents, 0);
  const marks = cellsOf(spots, Math.min(zoom, FINEST), view).map(markOf);
  const shown = marks.reduce((sum, { incidents }) => sum + incidents, 0);
  return { marks, nowhere: chosen.slots.length - placed, outside: placed - shown };
}

/** The incidents at one point. */
interface Spot extends Point {
  readonly incidents: number;
  /** Of one of them. */
  readonly row: number;
  readonly killedHigh: number | null;
}

function spotsOf(lines: Lines, chosen: Chosen): Spot[] {
  const { columns, values, rows } = lines;
  const highest = new Float64Array(values.point.size).fill(-1);
  const one = new Float64Array(values.point.size);
  for (const slot of chosen.slots) {
    const point = columns.point[slot];
    const killed = values.killed.valueOf(columns.killed[slot]);
    if (killed !== null && killed.high > highest[point]) highest[point] = killed.high;
    one[point] = rows[slot];
  }
  const spots: Spot[] = [];
  for (const [number, incidents] of tally(lines, 'point', chosen).entries()) {
    const point = values.point.valueOf(number);
    if (incidents === 0 || point === null) continue;
    const { lat, lon } = point;
    spots.push({ lat, lon, incidents, row: one[number], killedHigh: highest[number] < 0 ? null : highest[number] });
  }
  return spots;
}

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
  readonly spots: Spot[];
}

/** The cells that the view shows something of, with all that lies in them. */
function cellsOf(spots: readonly Spot[], zoom: number, view: Box): Cell[] {
  const grid = gridOf(zoom, (view.south + view.north) / 2);
  const columns = Math.ceil(360 / grid.lon) + 1;
  const cells = new Map<number, Cell | null>();
  let shown = 0;
  for (const spot of spots) {
    const [column, row] = [below(spot.lon, EARTH.west, grid.lon), below(spot.lat, EARTH.south, grid.lat)];
    const key = row * columns + column;
    const known = cells.get(key);
    if (known != null) known.spots.push(spot);
    if (known !== undefined) continue;
    const cell = cellAt(column, row, grid);
    const seen = meets(cell, view);
    cells.set(key, seen ? { cell, spots: [spot] } : null);
    if (seen && ++shown > MOST && zoom > 0) return cellsOf(spots, zoom - 1, view);
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

function markOf({ cell, spots }: Cell): Mark {
  const incidents = spots.reduce((sum, spot) => sum + spot.incidents, 0);
  const mean = (of: (spot: Spot) => number) =>
    spots.reduce((sum, spot) => sum + of(spot) * spot.incidents, 0) / incidents;
  const tolls = spots.flatMap(({ killedHigh }) => killedHigh ?? []);
  return {
    lat: mean(({ lat }) => lat),
    lon: mean(({ lon }) => lon),
    incidents,
    cell,
    row: incidents === 1 ? spots[0].row : null,
    killedHigh: tolls.length === 0 ? null : tolls.reduce((one, other) => Math.max(one, other)),
  };
}
