import { expect, test } from 'vitest';
import { recount } from './recount.ts';

test('--version prints the version and nothing else', async () => {
  const { status, stdout, stderr } = await recount(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

/** Every command that the program says it has, but the one that prints help. */
const COMMANDS = (await recount(['--help'])).stdout
  .split(/^Commands:\n|\n\n/m)
  .flatMap((part) => [...part.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name))
  .filter((name) => name !== 'help');

test('the program has its commands', () => {
  expect(COMMANDS).toContain('read');
  expect(COMMANDS.length).toBeGreaterThan(30);
});

test.each([[[]], ...COMMANDS.map((name) => [[name]])])('help of %j fits 80 columns', async (command) => {
  const { status, stdout } = await recount([...command, '--help']);
  expect(status).toBe(0);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).toContain('Example');
  await expect(stdout).toMatchFileSnapshot(`golden/help${command.map((name) => `-${name}`).join('')}.txt`);
});

const MISTAKES: readonly (readonly [args: readonly string[], says: string])[] = [
  [[], 'Usage: recount'],
  [['raed', 'report.txt'], 'Did you mean read?'],
  [['read', 'report.txt', '--jsno'], 'Did you mean --json?'],
  [['read'], "missing required argument 'FILE'"],
  [['read', 'report.txt', '--json', '--jsonl'], 'cannot be used with'],
  [['read', 'report.txt', '--jobs', '0'], 'a whole number from 1 to 64'],
  [['read', 'report.txt', '--jobs', 'many'], 'a whole number from 1 to 64'],
  [['read', 'report.txt', '--width', '7'], 'a whole number from 32 to 1000'],
  [['read', 'report.txt', '--published', '2022-02-30'], 'a day of the calendar'],
  [['read', 'report.txt', '--lang', 'English'], 'two letters'],
  [['incidents', 'mali.recount', '--from', '18 June'], 'a day of the calendar'],
  [['incidents', 'mali.recount', '--country', 'Mali'], 'two letters'],
  [['incidents', 'mali.recount', '--box', '1,2,3'], 'west, south, east and north in degrees'],
  [['incidents', 'mali.recount', '--box', '1,20,3,10'], 'west, south, east and north in degrees'],
  [['incidents', 'mali.recount', '--sort', 'size'], 'Allowed choices are date, killed, reports, newest'],
];

test.each(MISTAKES)('%j is a mistake of usage: status 2, "%s"', async (args, says) => {
  const { status, stdout, stderr } = await recount(args);
  expect(stderr).toContain(says);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
