import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS, type FaultCode, fault } from '../../src/cli/faults.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test.each(Object.keys(FAULTS) as FaultCode[])('docs/errors.md says of %s what the program says', (code) => {
  const [says, remedy] = FAULTS[code];
  expect(page).toContain(`| \`${code}\` | ${says.replace(/\{(\w+)\}/g, '*$1*')} | ${remedy} |`);
});

test('a fault names the offending values', () => {
  const { code, message, remedy } = fault('unwritable', { source: 'a.json', detail: 'no space left' });
  expect({ code, message, remedy }).toEqual({
    code: 'unwritable',
    message: '"a.json" cannot be written (no space left).',
    remedy: 'Name a file or folder that you may write to.',
  });
});
