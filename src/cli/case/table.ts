import type { IncidentLine } from '../../casefile/index.ts';
import { padded, widest } from '../../exchange/terminal/layout.ts';
import { harmless } from '../../exchange/terminal/plain.ts';

/** The letter that stands in a table for what accounts exclude each other on. */
export const MARKS: Readonly<Record<IncidentLine['differs'][number], string>> = {
  toll: 't',
  date: 'd',
  place: 'p',
  actor: 'a',
};

interface Column {
  readonly head: string;
  readonly cell: (line: IncidentLine) => string;
  /** Columns at most; what is longer is cut. */
  readonly most: number;
  readonly toTheRight?: true;
}

const COLUMNS: readonly Column[] = [
  { head: 'incident', cell: ({ id }) => id, most: 14 },
  { head: 'date', cell: dateOf, most: 12 },
  { head: 'place', cell: placeOf, most: 17 },
  { head: 'killed', cell: killedOf, most: 9, toTheRight: true },
  { head: 'reports', cell: ({ reports }) => String(reports), most: 7, toTheRight: true },
  { head: 'differ', cell: ({ differs }) => differs.map((topic) => MARKS[topic]).join(''), most: 6 },
];

/** A name is never cut below this. */
const SHORTEST_NAME = 8;

/** Incidents as a table no wider than `width`, its head first; the name takes what room is left and is cut to it. */
export function tableOf(lines: readonly IncidentLine[], width: number): string[] {
  if (lines.length === 0) return [];
  const columns = COLUMNS.map((column) => {
    const cells = [column.head, ...lines.map((line) => cut(harmless(column.cell(line)), column.most))];
    const wide = widest(cells);
    return cells.map((cell) => (column.toTheRight ? ' '.repeat(wide - widest([cell])) + cell : padded(cell, wide)));
  });
  const room = width - columns.reduce((sum, [head]) => sum + widest([head]) + 1, 0);
  const names = ['name', ...lines.map((line) => harmless(nameOf(line)))];
  return names.map((name, i) =>
    [...columns.map((cells) => cells[i]), cut(name, Math.max(SHORTEST_NAME, room))].join(' ').trimEnd(),
  );
}

/** A person's name for it; else its kind and who did it: the summary says the rest of the line again. */
function nameOf({ named, name, kinds, perpetrators }: IncidentLine): string {
  if (named || kinds.length === 0) return name;
  return perpetrators.length === 0 ? kinds[0] : `${kinds[0]}, ${perpetrators[0].name}`;
}

/** A day; a whole month or year; else the first day with a plus. */
function dateOf({ earliest, latest }: IncidentLine): string {
  if (earliest === null) return latest === null ? '' : `..${latest}`;
  if (earliest === latest) return earliest;
  const [year, month] = earliest.split('-');
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const ends = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return earliest.endsWith('-01') && latest === ends ? `${year}-${month}` : `${earliest}+`;
}

function placeOf({ place, admin1, country }: IncidentLine): string {
  const name = place ?? admin1;
  if (name === null) return country ?? '';
  const most = 17 - (country === null ? 0 : country.length + 2);
  return country === null ? name : `${cut(name, most)}, ${country}`;
}

function killedOf({ killed }: IncidentLine): string {
  if (killed === null) return '';
  const { low, high, open } = killed;
  return `${low === high ? low : `${low}-${high}`}${open ? '+' : ''}`;
}

function cut(text: string, width: number): string {
  if (widest([text]) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widest([kept + segment]) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
