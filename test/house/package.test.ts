import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './tree.ts';

interface Manifest {
  readonly version: string;
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const exported = Object.values(manifest.exports).flatMap((conditions) => Object.values(conditions));

test.each([...manifest.files, ...Object.values(manifest.bin), ...exported])(
  '%s, which package.json names, is there',
  (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  },
);

describe('the package, as it would be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (command: string, args: readonly string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  test('reads a report without the checkout', () => {
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
    run('tar', ['-xf', `recount-${manifest.version}.tgz`]);
    const own = join(folder, 'package');
    expect(existsSync(join(own, 'src'))).toBe(false);
    symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'));
    writeFileSync(join(folder, 'report.txt'), 'Gunmen killed five farmers near Dorowal on 3 March 2021.');
    const program = join(own, manifest.bin.recount);
    expect(run(process.execPath, [program, '--version'])).toBe(`${manifest.version}\n`);
    const reading = JSON.parse(run(process.execPath, [program, 'read', 'report.txt', '--json']));
    expect(reading.claims.map((claim: { span: { text: string } }) => claim.span.text)).toContain('five farmers');
  }, 120_000);
});
