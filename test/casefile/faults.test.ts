import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS, type FaultCode } from '../../src/casefile/index.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test.each(Object.keys(FAULTS) as FaultCode[])('docs/errors.md says of %s what the program says', (code) => {
  const [says, remedy] = FAULTS[code].map((text) => text.replace(/\{(\w+)\}/g, '*$1*'));
  expect(page).toContain(`| \`${code}\` | ${says} | ${remedy} |`);
});
