import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCase, openCase, verify } from '../../src/casefile/index.ts';

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

const WRITER = fileURLToPath(new URL('./writer.js', import.meta.url));

/** Lets a writer write to one case and kills it (SIGKILL) after a random moment, `rounds` times over. */
export async function killedRounds(rounds: number, longestMs: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-kill-'));
  const path = join(folder, 'case.recount');
  try {
    await (await createCase(path, 'Killed', { author: 'bench', at: '2022-07-05T09:00:00.000Z' })).close();
    let acknowledged = 0;
    let lost = 0;
    const findings: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const last = await killedWriter(path, Math.random() * longestMs);
      const file = openCase(path);
      const verdict = await verify(file);
      await file.close();
      acknowledged = Math.max(acknowledged, last);
      if (verdict.head.seq < last) lost++;
      findings.push(...verdict.findings.map(({ message }) => message));
    }
    return { rounds, acknowledged, lost, findings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
