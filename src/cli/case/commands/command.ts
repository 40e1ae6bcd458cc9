import { type Command, Option } from 'commander';
import { words } from '../../options.ts';
import { examples } from '../../phrases.ts';

const CASE = 'case file, such as mali-2022.recount';
export const INCIDENT = 'id of an incident, or as much of its beginning as is needed';

/** Options that several commands on a case have, by what they are for. */
export const SHARED = {
  author: () => new Option('--author <NAME>', 'who answers for it; RECOUNT_AUTHOR or your account, unless told'),
  passphrase: () =>
    new Option('--passphrase-file <FILE>', 'file whose first line is the passphrase; else it is asked for'),
  reason: () => new Option('--reason <WHY>', 'why; it stays on the record').argParser(words).makeOptionMandatory(),
  why: () => new Option('--reason <WHY>', 'why; it stays on the record').argParser(words),
  json: () => new Option('--json', 'print JSON'),
  dryRun: () => new Option('--dry-run', 'tell what would be written, and write nothing'),
} as const;

/** Adds a command on a case: its name, what the list of commands says of it, what its help says, and examples. */
export type AddCommand = (name: string, summary: string, description: string, ...lines: string[]) => Command;

/** Is told the exit status of the command that ran. */
export type Finish = (status: number) => void;

export function adding(program: Command): AddCommand {
  return (name, summary, description, ...lines) =>
    program
      .command(name)
      .summary(summary)
      .description(description)
      .argument('<CASE>', CASE)
      .addOption(SHARED.passphrase())
      .addHelpText('after', examples(lines));
}
