import type { CommanderError } from 'commander';
import { Fault } from '../model/fault.ts';
import { complaint } from './complaint.ts';
import { fault, saying } from './faults.ts';
import { ALL_READ, SOME_FAILED, USAGE } from './status.ts';

/**
 * The program `recount`: `argv` is what follows its name. Gives the exit status (0 all read, 1 some failed, 2 usage)
 * and never throws. Standard output carries the output and nothing else; everything said to the person goes to standard
 * error. Rooms are loaded by the command that needs them.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status = ALL_READ;
  try {
    const { createProgram } = await import('./program.ts');
    const program = createProgram((finished) => {
      status = finished;
    });
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (isUsage(error)) return error.exitCode === 0 ? ALL_READ : USAGE;
    const told = error instanceof Fault ? error : fault('internal', { detail: saying(error), cause: error });
    process.stderr.write(complaint('recount', told));
    return SOME_FAILED;
  }
}

/** Help and version end a run this way too; their exit code is 0. Commander has said what is wrong already. */
function isUsage(error: unknown): error is CommanderError {
  return (
    error instanceof Error && 'exitCode' in error && String((error as CommanderError).code).startsWith('commander.')
  );
}
