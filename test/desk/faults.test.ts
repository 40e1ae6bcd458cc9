import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESK_FAULTS } from '../../src/desk/index.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test.each(Object.entries(DESK_FAULTS))('docs/errors.md says of %s what the program says', (code, [says, remedy]) => {
  expect(page).toContain(`| \`${code}\` | ${says.replace(/\{(\w+)\}/g, '*$1*')} | ${remedy} |`);
});
