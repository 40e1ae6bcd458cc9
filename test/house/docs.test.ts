import { posix } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { FAULTS as CASE_FAULTS } from '../../src/casefile/faults.ts';
import { FAULTS as CLI_FAULTS } from '../../src/cli/faults.ts';
import { createProgram } from '../../src/cli/program.ts';
import { FAULTS as INTAKE_FAULTS } from '../../src/intake/index.ts';
import { files, stands, textOf } from './tree.ts';

const pages = files.filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('links', () => {
  const links = pages.flatMap((page) => linksOf(textOf(page)).map((link) => [page, link] as const));

  test.each(links)('in %s: %s leads somewhere', (page, link) => {
    const [path, anchor] = link.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
    expect(stands(target), `${target} is not there`).toBe(true);
    if (anchor !== undefined && target.endsWith('.md')) expect(anchorsOf(textOf(target))).toContain(anchor);
  });
});

describe('commands', () => {
  const commands = pages.flatMap((page) => commandsOf(textOf(page)).map((command) => [page, command] as const));

  test.each(commands)('in %s: %s can be given', (_, command) => {
    const [name, ...words] = command.split(/\s+/);
    expect(name === 'npm' ? npmFlaw(words) : recountFlaw(words)).toBeUndefined();
  });
});

describe('docs/cli.md', () => {
  const [, overview] = /^```\n([\s\S]*?)^```/m.exec(textOf('docs/cli.md'))!;

  test.each(createProgram(() => {}).commands.map((command) => command.name()))('names %s', (name) => {
    expect(overview).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('errors', () => {
  const thrown = files
    .filter((file) => /^src\/.*\.ts$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(/new Fault\(\s*'([^']+)'/g)].map(([, code]) => code));
  const codes = [
    ...new Set([...Object.keys(INTAKE_FAULTS), ...Object.keys(CLI_FAULTS), ...Object.keys(CASE_FAULTS), ...thrown]),
  ].sort();

  test.each(codes)('%s is explained in docs/errors.md', (code) => {
    expect(textOf('docs/errors.md')).toMatch(new RegExp(`^\\| \`${code}\` \\| .+ \\| .+ \\|$`, 'm'));
  });
});

describe('NOTICE', () => {
  const named = textOf('NOTICE')
    .split('\n')
    .filter((line) => line.startsWith('knowledge/'))
    .flatMap(pathsOf);

  test.each(files.filter((file) => file.startsWith('knowledge/') && !file.endsWith('.md')))(
    'names %s or its folder',
    (file) => {
      expect(named.some((path) => file === path || file.startsWith(`${path}/`))).toBe(true);
    },
  );

  test.each(named)('says nothing of what is not there: %s', (path) => {
    expect(stands(path)).toBe(true);
  });
});

/** The paths of a heading: "knowledge/en/dates.json, means.json" names two files of one folder. */
function pathsOf(heading: string): string[] {
  const [first, ...others] = heading.split(/,\s*/);
  const folder = posix.dirname(first);
  return [first, ...others.map((path) => (path.includes('/') ? path : posix.join(folder, path)))];
}

/** Relative addresses of links and pictures; code is passed over. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)]
    .map(([, address]) => address)
    .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address));
}

/** Headings as GitHub turns them into anchors. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** What a page tells its reader to type: lines of code blocks and code in the text that begin as a command does. */
function commandsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block.split('\n'));
  const inline = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
  return [...blocks, ...inline]
    .flatMap((line) => line.replace(/\s#.*$/, '').split(/\s\|\s|&&/))
    .map((line) =>
      line
        .trim()
        .replace(/^\$\s+/, '')
        .replace(/^npx\s+/, '')
        .replace(/^node bin\/recount\.js\b/, 'recount'),
    )
    .filter((line) => /^(?:recount|npm run|npm test|npm start)(?:\s|$)/.test(line));
}

function npmFlaw([first, second]: readonly string[]): string | undefined {
  const script = first === 'run' ? second : first;
  return script in scripts ? undefined : `package.json has no script "${script}"`;
}

function recountFlaw(words: readonly string[]): string | undefined {
  const program = createProgram(() => {});
  const command = program.commands.find((one) => one.name() === words[0]) ?? program;
  if (command === program && /^[a-z]/.test(words[0] ?? '') && words[0] !== 'help')
    return `there is no command "${words[0]}"`;
  const options = words.join(' ').match(/(?<![\w-])--?[a-z][\w-]*/g) ?? [];
  return options.filter((option) => !knows(command, option)).map((option) => `${words[0]} has no option ${option}`)[0];
}

function knows(command: Command, option: string): boolean {
  return ['-h', '--help'].includes(option) || command.options.some(({ short, long }) => [short, long].includes(option));
}
