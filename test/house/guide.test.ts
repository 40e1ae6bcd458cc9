import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from './tree.ts';

const shown = [...textOf('docs/guide.md').matchAll(/\]\((pictures\/[\w-]+\.png)\)/g)].map(([, file]) => file).sort();
const taken = [...textOf('docs/pictures.ts').matchAll(/^ {2}'?([\w-]+)'?: \{/gm)]
  .map(([, name]) => `pictures/${name}.png`)
  .sort();

test('the guide shows every picture that its script takes, and no other', () => {
  expect(shown).toEqual(taken);
  const there = existsSync(join(root, 'docs', 'pictures')) ? readdirSync(join(root, 'docs', 'pictures')) : [];
  expect(there.map((file) => `pictures/${file}`).sort()).toEqual(taken);
});
