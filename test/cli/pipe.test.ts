import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { corpus, folderWith, program } from './recount.ts';

/** More than what is looked at to tell the format of standard input. */
const MANY = 700;
const cwd = folderWith({ 'corpus.jsonl': corpus(2000) });

/** Reads the first output and then no more, as `head` does; gives status and standard error. */
async function cutOff(args: readonly string[], stdin?: string) {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  if (stdin !== undefined) child.stdin.write(stdin);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  return { status, stderr };
}

test.each([['1'], ['2']])('with --jobs %s ends quietly when nobody reads any longer', async (jobs) => {
  expect(await cutOff(['read', 'corpus.jsonl', '--jsonl', '--jobs', jobs])).toEqual({ status: 0, stderr: '' });
});

test('ends quietly even while standard input is still open', async () => {
  expect(await cutOff(['read', '-', '--jsonl'], corpus(MANY))).toEqual({ status: 0, stderr: '' });
});

test.each([['1'], ['2']])('with --jobs %s gives readings before standard input has ended', async (jobs) => {
  const child = spawn(process.execPath, [program, 'read', '-', '--jsonl', '--jobs', jobs], { cwd });
  child.stdin.write(corpus(MANY));
  const [first] = await once(child.stdout.setEncoding('utf8'), 'data');
  expect(JSON.parse(first.split('\n')[0]).document.id).toBe('r1');
  child.kill();
});
