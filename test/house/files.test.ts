import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, root } from './tree.ts';

/** Absolute paths of somebody's machine, and hosts that packages were fetched from. */
const TRACES: readonly RegExp[] = [
  /(?<![\w.~*)}])\/(?:work|tmp|root|home|Users)\/[\w.-]+/,
  /\bregistry\.[a-z]+js\.|\/\/[\w.-]*(?:npmmirror|artifactory|verdaccio|nexus)\b/,
];

test('no file speaks of a machine that it was made on', () => {
  const traces = files.flatMap((file) => {
    const bytes = readFileSync(join(root, file));
    return bytes.includes(0) ? [] : tracesIn(bytes.toString('utf8')).map((trace) => `${file}, ${trace}`);
  });
  expect(traces).toEqual([]);
});

function tracesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => (TRACES.some((trace) => trace.test(line)) ? [`line ${i + 1}: ${line.slice(0, 200)}`] : []));
}
