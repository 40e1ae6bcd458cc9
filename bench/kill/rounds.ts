import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCase, openCase, type Verdict, verify } from '../../src/casefile/index.ts';

/** What killing a writer again and again has left of what it acknowledged. */
export interface Outcome {
  readonly rounds: number;
  /** Entries that were acknowledged in all. */
  readonly acknowledged: number;
  /** Rounds after which an acknowledged entry was not there. */
  readonly lost: number;
  /** What `verify` found, over all rounds. */
  readonly findings: readonly string[];
}

/** After so many rounds the case is begun anew: checking it takes longer the more it holds. */
const ROUNDS_A_CASE = 20;

const WRITER = fileURLToPath(new URL('./writer.js', import.meta.url));

/** Lets a writer write to a case and kills it (SIGKILL) after a random moment, `rounds` times over. */
export async function killedRounds(rounds: number, longestMs: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-kill-'));
  const told = { rounds, acknowledged: 0, lost: 0, findings: [] as string[] };
  try {
    for (let first = 0; first < rounds; first += ROUNDS_A_CASE) {
      const path = join(folder, `${first}.recount`);
      await (await createCase(path, 'Killed', { author: 'bench', at: '2022-07-05T09:00:00.000Z' })).close();
      let acknowledged = 0;
      for (let round = first; round < Math.min(rounds, first + ROUNDS_A_CASE); round++) {
        acknowledged = Math.max(acknowledged, await killedWriter(path, Math.random() * longestMs));
        const { head, findings } = await checked(path);
        if (head.seq < acknowledged) told.lost++;
        told.findings.push(...findings.map(({ message }) => message));
      }
      told.acknowledged += acknowledged;
    }
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checked(path: string): Promise<Verdict> {
  const file = openCase(path);
  try {
    return await verify(file);
  } finally {
    await file.close();
  }
}

/**
 * The last entry that the writer was told is safe; 0 where it was killed before the first. The clock starts with its
 * first.
 */
function killedWriter(path: string, afterMs: number): Promise<number> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [WRITER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    let clock: NodeJS.Timeout | undefined;
    writer.stdout.setEncoding('utf8').on('data', (chunk) => {
      told += chunk;
      clock ??= setTimeout(() => writer.kill('SIGKILL'), afterMs);
    });
    writer.on('close', () => {
      clearTimeout(clock);
      const lines = told.split('\n').slice(0, -1);
      resolve(Number(lines.at(-1) ?? 0));
    });
  });
}
