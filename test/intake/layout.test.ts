import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/intake/pdf/columns.ts';
import { fragmentsOf } from '../../src/intake/pdf/fragment.ts';
import { withoutFurniture } from '../../src/intake/pdf/furniture.ts';
import { type Line, linesOf } from '../../src/intake/pdf/line.ts';
import { partNotes } from '../../src/intake/pdf/notes.ts';

/** A line of ten-point type whose letters are five points wide. */
function line(text: string, x: number, y: number, size = 10): Line {
  return { text, x, right: x + (text.length * size) / 2, y, size };
}

const inOrder = (lines: readonly Line[]) =>
  columnsOf(lines).flatMap((column) =>
    column.lines.map(({ text, cells }) => cells?.map((cell) => cell.join(' ')).join(' | ') ?? text),
  );

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
      order: ['Kelsana | 0 killed', 'Dorowal | 1 killed', 'Segue | 2 killed', 'Koro | 3 killed'],
    },
    {
      says: 'three columns, and lines that justifying tore apart',
      lines: [
        ...columns,
        line('third', 450, 100),
        line('one', 510, 100),
        line('is prose', 560, 100),
        line('third two is a line of prose', 450, 112),
        line('third three is a line of pros', 450, 124),
      ],
      order: [...LEFT, ...RIGHT, 'third one is prose', 'third two is a line of prose', 'third three is a line of pros'],
    },
    {
      says: "a table's cells of several lines are read one after the other",
      lines: [
        line('1 June', 50, 100),
        line('Gunmen came to the', 120, 100),
        line('4', 300, 100),
        line('2022', 50, 112),
        line('village at night.', 120, 112),
        line('2 June', 50, 136),
        line('A bomb exploded.', 120, 136),
        line('7', 300, 136),
        line('2022', 50, 148),
      ],
      order: ['1 June 2022 | Gunmen came to the village at night. | 4', '2 June 2022 | A bomb exploded. | 7'],
    },
    {
      says: 'an item keeps its bullet',
      lines: [line('•', 50, 100), line('four killed', 80, 100), line('•', 50, 112), line('two hurt', 80, 112)],
      order: ['• four killed', '• two hurt'],
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

describe('runs on a page', () => {
  const item = (str: string, x: number, y: number) => ({ str, width: 20, transform: [10, 0, 0, 10, x, y] });
  const upright = [1, 0, 0, -1, 0, 800];

  it('are measured from the top', () => {
    expect(fragmentsOf([item('a', 50, 700)], upright)).toEqual([{ text: 'a', x: 50, y: 100, width: 20, size: 10 }]);
  });

  it('printed twice to look bold are there once', () => {
    expect(fragmentsOf([item('a', 50, 700), item('a', 50.4, 700), item('a', 90, 700)], upright)).toHaveLength(2);
  });

  it('of letter by letter keep their doubles', () => {
    expect(fragmentsOf([item('l', 50, 700), item('l', 52, 700)], upright)).toHaveLength(2);
  });

  it('that do not run from left to right are left out', () => {
    expect(fragmentsOf([{ ...item('a', 50, 700), transform: [0, 10, -10, 0, 50, 700] }], upright)).toEqual([]);
  });

  it('of a page lying on its side stand upright', () => {
    const side = { ...item('a', 50, 700), transform: [0, 10, -10, 0, 50, 700] };
    expect(fragmentsOf([side], [0, 1, 1, 0, 0, 0])).toEqual([{ text: 'a', x: 700, y: 50, width: 20, size: 10 }]);
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
