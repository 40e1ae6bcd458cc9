import { expect, test } from 'vitest';
import { folderWith, recount, reportOf } from './recount.ts';

const cwd = folderWith({ 'one.txt': reportOf(5), 'two.txt': 'Two men died.' });

test('explain shows each sentence with what was recognised in it', async () => {
  const { status, stdout, stderr } = await recount(['explain', 'one.txt'], { cwd });
  expect(stdout).toContain('They killed 5 traders, the mayor said.');
  expect(stdout).toMatch(/claim.*killed "5 traders"/);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('parse shows each sentence with its words below their heads', async () => {
  const { status, stdout } = await recount(['parse', 'two.txt'], { cwd });
  expect(stdout).toBe(
    'two\n\n1  Two men died.\n  died (die)  VERB root\n    men (man)  NOUN nsubj\n      Two  NUM nummod\n    .  PUNCT punct\n',
  );
  expect(status).toBe(0);
});

test('parse --conllu prints CoNLL-U: documents named, ten columns, sentences ended by a blank line', async () => {
  const { status, stdout } = await recount(['parse', 'one.txt', 'two.txt', '--conllu'], { cwd });
  expect(stdout.match(/^# newdoc id = .*$/gm)).toEqual(['# newdoc id = one', '# newdoc id = two']);
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([10]));
  expect(stdout.match(/\n\n/g)).toHaveLength(3);
  expect(status).toBe(0);
});

test.each([['explain'], ['parse']])('%s names what it cannot read and goes on', async (command) => {
  const { status, stdout, stderr } = await recount([command, 'missing.txt', 'two.txt'], { cwd });
  expect(stdout).toContain('Two men died.');
  expect(stderr).toMatch(/^missing\.txt: .* \[not-found\] .*\n$/);
  expect(status).toBe(1);
});
