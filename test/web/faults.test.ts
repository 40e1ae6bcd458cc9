import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOT_TOLD, UNTIED } from '../../src/reading/notes.ts';
import { root, textOf } from '../house/tree.ts';

type Catalogue = Readonly<Record<string, string>>;

const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, 'web', 'src', 'words', language, 'faults.json'), 'utf8'));

/** Faults of these rooms reach the page; those of the command line and of the library never do. */
const OF_THE_PAGE = /^#+ (?:Reading reports in|Taking reports in|Keeping a case|Deciding|The workbench)\b/;

/** What these rooms refuse to the terminal alone: the page names no paths, stamps nothing and copies no case. */
const TERMINAL_ONLY = [
  'not-found',
  'empty-folder',
  'case-exists',
  'copy-damaged',
  'stamp-refused',
  'stamp-unreadable',
  'stamp-false',
  'stamp-of-another',
  'authority-unreachable',
  'no-certificate',
  'words-missing',
  'words-often',
  'several-mentions',
  'port-taken',
];

/** What only the page can meet: there is no server to say it. */
const OF_THE_BROWSER = ['unreachable'];

/** Each row of docs/errors.md under a heading of the page's rooms: its code, and the values that it names. */
const listed = textOf('docs/errors.md')
  .split(/^(?=#)/m)
  .filter((section) => OF_THE_PAGE.test(section))
  .flatMap((section) => [...section.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)])
  .map(([, code, row]) => ({ code, values: [...row.matchAll(/\*(\w+)\*/g)].map(([, name]) => name) }));
const met = listed.filter(({ code }) => !TERMINAL_ONLY.includes(code));

describe.each(['en', 'fr'])('the faults in %s', (language) => {
  const words = catalogue(language);

  test('have words for every code that the page can meet, and for no other', () => {
    const codes = [...met.map(({ code }) => code), ...OF_THE_BROWSER].sort();
    expect(codes.length).toBeGreaterThan(60);
    expect(codesOf(words, 'says')).toEqual(codes);
    expect(codesOf(words, 'remedy')).toEqual(codes);
  });

  test.each(met)('name of $code no value that the server does not send', ({ code, values }) => {
    const sent = ['incident-unclear'].includes(code) ? [...values, 'known'] : values;
    const named = [words[`says.${code}`], words[`remedy.${code}`]].flatMap((said) =>
      [...said.matchAll(/\{\{(\w+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !sent.includes(name))).toEqual([]);
  });
});

test('what is the terminal’s only is on the list of errors', () => {
  expect(TERMINAL_ONLY.filter((code) => !listed.some((one) => one.code === code))).toEqual([]);
});

test.each([...Object.values(NOT_TOLD), UNTIED])('the page has words for the note "%s"', (why) => {
  expect(textOf('web/src/report/panel/note-words.ts')).toContain(`'${why}'`);
});

function codesOf(words: Catalogue, part: string): string[] {
  return Object.keys(words)
    .flatMap((key) => (key.startsWith(`${part}.`) ? [key.slice(part.length + 1)] : []))
    .sort();
}
