import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { claimLines, openCase, verify } from '../../src/casefile/index.ts';
import { launch, present } from '../chromium.ts';
import { root } from '../house/tree.ts';
import { caseOf, visit } from './workbench.ts';

/** Starts `recount open` as a person does; gives the process and the address that it prints. */
async function opened(path: string, port: number): Promise<{ child: ChildProcess; address: string }> {
  const program = join(root, 'bin', 'recount.js');
  const child = spawn(process.execPath, [program, 'open', path, '--no-browser', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [address] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return { child, address };
}

const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const portOf = (address: string): number => Number(new URL(address).port);

/** The path of a closed case. */
async function caseAt(...texts: string[]): Promise<string> {
  return (await caseOf(...texts)).path;
}

const TEXT = Array.from({ length: 12 }, (_, i) => `Gunmen killed ${i + 2} people in Gao on ${i + 1} June 2022.`).join(
  ' ',
);

test('what was acknowledged before the server was killed is in the case, and nothing is torn', async () => {
  const path = await caseAt(TEXT);
  const { child, address } = await opened(path, 0);
  const { origin, searchParams } = new URL(address);
  const headers = { authorization: `Bearer ${searchParams.get('key')}`, 'content-type': 'application/json' };
  const file = openCase(path);
  const claims = [];
  for await (const { claim } of claimLines(file)) claims.push(claim);
  await file.close();
  const acknowledged: number[] = [];
  const deciding = claims.map(async (claim) => {
    const body = JSON.stringify({ decisions: [{ type: 'claim-judged', claim, judgement: 'accepted' }], seen: null });
    const response = await fetch(`${origin}/api/decisions`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
    acknowledged.push(((await response.json()) as { head: number }).head);
    if (acknowledged.length === 5) await killed(child);
  });
  await Promise.allSettled(deciding);
  expect(acknowledged.length).toBeGreaterThanOrEqual(5);

  const again = openCase(path);
  onTestFinished(() => again.close());
  const { seq } = await again.head();
  expect(seq).toBeGreaterThanOrEqual(Math.max(...acknowledged));
  expect((await verify(again)).findings).toEqual([]);
});

describe.skipIf(!present)('a page whose server was killed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('says so, and goes on when the case is open again', async () => {
    const path = await caseAt(TEXT);
    const first = await opened(path, 0);
    const { page } = await visit(browser, { address: first.address, close: async () => {} });
    await page.getByRole('link', { name: 'Mali 2022' }).waitFor();
    await killed(first.child);
    const lost = page.getByRole('alert').filter({ hasText: 'does not answer' });
    await lost.waitFor();

    const second = await opened(path, portOf(first.address));
    const other = await page.context().newPage();
    await other.goto(second.address);
    await lost.waitFor({ state: 'detached', timeout: 25_000 });
  });
});
