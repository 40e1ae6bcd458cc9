import { describe, expect, test } from 'vitest';
import { files, textOf } from '../house/tree.ts';

/** What every part of the workbench may use and dress: `web/src/style` of the house. */
const HOUSE: ReadonlySet<string> = new Set(
  ['colour', 'page', 'shell', 'control', 'table', 'facts', 'chip', 'toast', 'map', 'judge'].map(
    (name) => `${name}.css`,
  ),
);

const sheets = files.filter((file) => /^web\/src\/style\/.*\.css$/.test(file));
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The selectors of a sheet, one by one. */
function selectorsOf(file: string): string[] {
  const css = textOf(file).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, list]) => list.trim())
    .filter((list) => !list.startsWith('@'))
    .flatMap((list) => list.split(',').map((one) => one.trim()));
}

const classesIn = (selector: string): string[] => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name);

describe('the styles of one part do not dress another', () => {
  const house = sheets
    .filter((file) => HOUSE.has(nameOf(file)))
    .flatMap(selectorsOf)
    .flatMap(classesIn);
  const open = sheets
    .filter((file) => !HOUSE.has(nameOf(file)))
    .flatMap((file) =>
      selectorsOf(file).flatMap((selector) => {
        const first = /^\.([a-z][\w-]*)/i.exec(selector)?.[1];
        return first === undefined || house.includes(first) ? [] : [[first, nameOf(file)] as const];
      }),
    );

  test.each([...new Set(open.map(([name]) => name))])('.%s', (name) => {
    const owners = new Set(open.filter(([one]) => one === name).map(([, file]) => file));
    const others = sheets
      .filter((file) => !owners.has(nameOf(file)))
      .filter((file) => selectorsOf(file).some((selector) => classesIn(selector).includes(name)))
      .map(nameOf);
    expect([...owners, ...others]).toHaveLength(1);
  });
});

/** Of the map's library. */
const FOREIGN = /^maplibregl-/;

const source = files
  .filter((file) => /^web\/src\/.*\.tsx?$/.test(file))
  .map(textOf)
  .join('\n');

/** Whether a class is named in the page, or composed there: `line-${id}`, `${sort}-${look}`. */
function isNamed(name: string): boolean {
  const isThere = (part: string) => new RegExp(String.raw`[\s"'\`]${part}[\s"'\`$:]`).test(source);
  if (isThere(name)) return true;
  const ends = [...name.matchAll(/-/g)].map(({ index }) => index);
  return ends.some((at) => source.includes(`${name.slice(0, at + 1)}\${`) || isThere(name.slice(0, at)));
}

test('no class is dressed that no page has', () => {
  const classes = new Set(sheets.flatMap(selectorsOf).flatMap(classesIn));
  expect([...classes].filter((name) => !FOREIGN.test(name) && !isNamed(name))).toEqual([]);
});

test('no page has a class that nothing dresses', () => {
  const dressed = new Set(sheets.flatMap(selectorsOf).flatMap(classesIn));
  const plain = [...source.matchAll(/className="([^"]+)"/g)].flatMap(([, names]) => names.split(' '));
  expect([...new Set(plain)].filter((name) => !dressed.has(name))).toEqual([]);
});
