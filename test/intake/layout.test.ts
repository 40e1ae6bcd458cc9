import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/intake/pdf/columns.ts';
import { withoutFurniture } from '../../src/intake/pdf/furniture.ts';
import { type Line, linesOf } from '../../src/intake/pdf/line.ts';
import { partNotes } from '../../src/intake/pdf/notes.ts';

/** A line of ten-point type whose letters are five points wide. */
function line(text: string, x: number, y: number, size = 10): Line {
  return { text, x, right: x + (text.length * size) / 2, y, size };
}

const inOrder = (lines: readonly Line[]) => columnsOf(lines).flatMap((column) => column.lines.map(({ text }) => text));

const LEFT = ['left one is a line of prose', 'left two is a line of prose', 'left three is a line of prose'];
const RIGHT = ['right one is a line of prose', 'right two is a line of prose', 'right three is a line of prose'];
const columns = [
  ...LEFT.map((text, i) => line(text, 50, 100 + i * 12)),
  ...RIGHT.map((text, i) => line(text, 250, 100 + i * 12)),
];

describe('reading order of a page', () => {
  it.each([
    { says: 'left column before right column', lines: columns, order: [...LEFT, ...RIGHT] },
    {
      says: 'what runs across the gutter stands between the bands',
      lines: [
        line('A headline that runs across both of the columns of the page', 50, 60),
        ...columns,
        line('A footer that runs across both of the columns of the page', 50, 180),
      ],
      order: [
        'A headline that runs across both of the columns of the page',
        ...LEFT,
        ...RIGHT,
        'A footer that runs across both of the columns of the page',
      ],
    },
    {
      says: 'what stands under columns that end level comes after both',
      lines: [...columns, line('a note on the left', 50, 160)],
      order: [...LEFT, ...RIGHT, 'a note on the left'],
    },
    {
      says: 'a longer left column is read to its end first',
      lines: [...columns, line('left four is a line of prose', 50, 136), line('left five is a line of prose', 50, 148)],
      order: [...LEFT, 'left four is a line of prose', 'left five is a line of prose', ...RIGHT],
    },
    {
      says: 'a table is read row by row',
      lines: ['Kelsana', 'Dorowal', 'Segue', 'Koro'].flatMap((place, i) => [
        line(place, 50, 100 + i * 12),
        line(`${i} killed`, 200, 100 + i * 12),
      ]),
      order: ['Kelsana 0 killed', 'Dorowal 1 killed', 'Segue 2 killed', 'Koro 3 killed'],
    },
  ])('$says', ({ lines, order }) => {
    expect(inOrder(lines)).toEqual(order);
  });
});

describe('running lines', () => {
  const pages = (edge: (page: number) => Line, count = 4) =>
    Array.from({ length: count }, (_, page) => ({
      height: 800,
      lines: [edge(page), line(`text of page ${'abcd'[page]}`, 50, 100), line('more text', 50, 112)],
    }));

  it.each([
    { says: 'the same head on every page', edge: () => line('Annual report', 50, 30), removed: [['Annual report', 4]] },
    {
      says: 'a foot that counts the pages',
      edge: (page: number) => line(`Page ${page + 7} of 12`, 50, 770),
      removed: [['Page # of 12', 4]],
    },
    {
      says: 'page numbers of two pages',
      edge: (page: number) => line(`- ${page + 1} -`, 50, 770),
      count: 2,
      removed: [['- # -', 2]],
    },
    {
      says: "a form's figures stay",
      edge: (page: number) => line(`Killed: ${[4, 7, 4, 9][page]}`, 50, 30),
      removed: [],
    },
    {
      says: 'numbers that do not count the pages stay',
      edge: (page: number) => line(`${[4, 7, 5, 9][page]}`, 50, 30),
      removed: [],
    },
    { says: 'the same line on two pages stays', edge: () => line('Annual report', 50, 30), count: 2, removed: [] },
    { says: 'a first line close to the text stays', edge: () => line('Kelsana', 50, 86), removed: [] },
    {
      says: 'a line at another height on every page stays',
      edge: (page: number) => line('Kelsana', 50, 30 + page * 10),
      removed: [],
    },
  ])('$says', ({ edge, count, removed }) => {
    const all = pages(edge, count);
    const cleared = withoutFurniture(all);
    expect([...cleared.removed]).toEqual(removed);
    expect(cleared.pages.flatMap(({ lines }) => lines).length).toBe(
      all.flatMap(({ lines }) => lines).length - removed.reduce((sum, [, times]) => sum + Number(times), 0),
    );
  });
});

describe('notes at the foot of a page', () => {
  const body = ['The attackers killed four people, the mayor of', 'the commune said, and burned the houses of'].map(
    (text, i) => line(text, 50, 100 + i * 12),
  );
  it.each([
    {
      says: 'are taken out by their mark and their size',
      page: [...body, line('[1] Interview with the mayor.', 50, 700, 7)],
      notes: ['[1] Interview with the mayor.'],
    },
    {
      says: 'may run over several lines',
      page: [...body, line('1 Interview with the mayor', 50, 700, 7), line('of the commune.', 50, 708, 7)],
      notes: ['1 Interview with the mayor', 'of the commune.'],
    },
    {
      says: 'are not small lines without a mark',
      page: [...body, line('Photograph by a reporter.', 50, 700, 7)],
      notes: [],
    },
    {
      says: 'are not small lines between others',
      page: [line('1 Interview with the mayor.', 50, 80, 7), ...body],
      notes: [],
    },
    {
      says: 'are not lines of the usual size',
      page: [...body, line('1 Interview with the mayor.', 50, 700)],
      notes: [],
    },
  ])('$says', ({ page, notes }) => {
    const parted = partNotes([columnsOf(page)]);
    const texts = (pages: typeof parted.body) => pages.flat().flatMap((column) => column.lines.map(({ text }) => text));
    expect(texts(parted.notes)).toEqual(notes);
    expect([...texts(parted.body), ...texts(parted.notes)].toSorted()).toEqual(page.map(({ text }) => text).toSorted());
  });
});

describe('printed runs become lines', () => {
  const run = (text: string, x: number, y: number, size = 10) => ({
    text,
    x,
    y,
    width: (text.length * size) / 2,
    size,
  });

  it.each([
    { says: 'runs without a gap are one word', runs: [run('kil', 50, 100), run('led', 65, 100)], lines: ['killed'] },
    { says: 'a gap is a space', runs: [run('four', 50, 100), run('killed', 73, 100)], lines: ['four killed'] },
    {
      says: 'a wide gap parts columns',
      runs: [run('left', 50, 100), run('right', 150, 100)],
      lines: ['left', 'right'],
    },
    {
      says: 'a small raised number is a note',
      runs: [run('in 2019', 50, 100), run('12', 85, 96, 6), run('it began', 94, 100)],
      lines: ['in 2019[12] it began'],
    },
    { says: 'an ordinal is none', runs: [run('5', 50, 100), run('th', 55, 96, 6)], lines: ['5th'] },
    {
      says: 'lines from top to bottom',
      runs: [run('below', 50, 112), run('above', 50, 100)],
      lines: ['above', 'below'],
    },
  ])('$says', ({ runs, lines }) => {
    expect(linesOf(runs).map(({ text }) => text)).toEqual(lines);
  });
});
