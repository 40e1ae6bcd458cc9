import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SERVER_FAULTS } from '../../src/server/index.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test.each(Object.entries(SERVER_FAULTS))('docs/errors.md says of %s what the server says', (code, [says, remedy]) => {
  const shown = [says, remedy].map((text) => text.replace(/\{(\w+)\}/g, '*$1*'));
  expect(page).toContain(`| \`${code}\` | ${shown[0]} | ${shown[1]} |`);
});
