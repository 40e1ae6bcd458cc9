import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, textOf } from './tree.ts';

/** The rooms, each of which may import from itself and from those above it. */
const ROOMS = [
  'model',
  'knowledge.ts',
  'language',
  'intake',
  'reading',
  'exchange',
  'reckoning',
  'casefile',
  'desk',
  'server',
  'cli',
];

/** What the system offers that a room may use; a room that is not named here may use all of it. */
const SYSTEM: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'knowledge.ts': ['node:fs', 'node:zlib'],
  language: [],
  reading: [],
  reckoning: [],
};

/** Nothing here ever talks to another machine. */
const NETWORK = /^node:(?:http|https|http2|net|tls|dgram|dns|inspector)\b/;

/** The same report must give the same reading: no clock, no chance. */
const UNSTEADY = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\brandomUUID\b/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const sources = files.filter((file) => /^src\/.*\.ts$/.test(file));
const imports: readonly Import[] = sources.flatMap((file) =>
  importsOf(textOf(file)).map((from) => ({ file, room: roomOf(file), from })),
);

/** What a source imports, exports from and loads on demand; comments left out. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /(?:^|[;\s])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  );
  return [...statements].map(([, named, loaded]) => named ?? loaded);
}

function roomOf(path: string): string {
  return path.split('/')[1];
}

/** "src/reading/reader.ts imports ../cli/main.ts": what a person needs to mend it. */
function told(found: readonly Import[]): string[] {
  return found.map(({ file, from }) => `${file} imports ${from}`);
}

describe('the rooms', () => {
  test('the small reader of imports sees every kind of import', () => {
    const source = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "export * from './d.ts';",
      "export { e } from './e.ts';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
      "// import './not.ts';",
      "/* import './nor.ts'; */",
      "const text = 'exported from';",
    ].join('\n');
    expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `./${name}.ts`));
  });

  test('are all in the order', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  test('import from above only', () => {
    const upwards = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.')) return false;
      const target = posix.join(posix.dirname(file), from);
      return !target.startsWith('src/') || ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(room);
    });
    expect(told(upwards)).toEqual([]);
  });

  test('import files that are there', () => {
    const lost = imports.filter(
      ({ file, from }) => from.startsWith('.') && !files.includes(posix.join(posix.dirname(file), from)),
    );
    expect(told(lost)).toEqual([]);
  });

  test('that are pure leave the system alone', () => {
    const reaching = imports.filter(
      ({ room, from }) => from.startsWith('node:') && SYSTEM[room] !== undefined && !SYSTEM[room].includes(from),
    );
    expect(told(reaching)).toEqual([]);
  });

  test('never open the network', () => {
    expect(told(imports.filter(({ from }) => NETWORK.test(from)))).toEqual([]);
  });

  test.each(['model', 'language', 'reading', 'exchange'])('%s knows neither clock nor chance', (room) => {
    const own = sources.filter((file) => roomOf(file) === room);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((file) => UNSTEADY.test(textOf(file)))).toEqual([]);
  });
});
