import { entryNumber, words } from '../../options.ts';
import { type AddCommand, type Finish, INCIDENT, SHARED } from './command.ts';

/** The commands that decide what an incident is. */
export function addDeciding(command: AddCommand, finish: Finish): void {
  const decide = () => import('../../command/decide.ts');

  command(
    'merge',
    'make incidents one',
    'Makes incidents one: the first takes the others in, and their ids lead to it.',
    'recount merge mali-2022.recount inc-7k2m inc-9x4t --reason "same night"',
  )
    .argument('<INTO>', INCIDENT)
    .argument('<FROM...>', INCIDENT)
    .addOption(SHARED.reason())
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, into: string, from: string[], given) =>
      finish(await (await decide()).merge(file, into, from, given)),
    );

  command(
    'split',
    'make accounts of an incident another',
    'Takes accounts out of an incident; they become another. The two are told apart for good.',
    'recount split mali-2022.recount inc-7k2m --accounts 3f2a --reason "2 days"',
  )
    .argument('<INCIDENT>', INCIDENT)
    .requiredOption('--accounts <ACCOUNT...>', 'reports (id, or beginning of the hash), or one claim of each account')
    .addOption(SHARED.reason())
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, incident: string, given) =>
      finish(await (await decide()).split(file, incident, given)),
    );

  command(
    'different',
    'tell two incidents apart for good',
    'Tells two incidents apart: the machine will not bring them together.',
    'recount different mali-2022.recount inc-7k2m inc-9x4t --reason "two markets"',
  )
    .argument('<ONE>', INCIDENT)
    .argument('<OTHER>', INCIDENT)
    .addOption(SHARED.reason())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, one: string, other: string, given) =>
      finish(await (await decide()).different(file, one, other, given)),
    );

  command(
    'rename',
    'give an incident a name',
    'Gives an incident a name that stands before the one made of its accounts.',
    'recount rename mali-2022.recount inc-7k2m "The night of Diallassagou"',
  )
    .argument('<INCIDENT>', INCIDENT)
    .argument('<NAME>', 'the name')
    .addOption(SHARED.why())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, incident: string, name: string, given) =>
      finish(await (await decide()).rename(file, incident, name, given)),
    );

  command(
    'note',
    'note something of an incident',
    'Notes something of an incident. Notes stand in their order with author and day; recount show prints them.',
    'recount note mali-2022.recount inc-7k2m "ask the clinic for its list"',
  )
    .argument('<INCIDENT>', INCIDENT)
    .argument('<TEXT>', 'the note', words)
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, incident: string, text: string, given) =>
      finish(await (await decide()).note(file, incident, text, given)),
    );

  command(
    'withdraw',
    'list an incident no longer',
    'Withdraws an incident: it is listed no longer, and stays in the case with all of its accounts.',
    'recount withdraw mali-2022.recount inc-7k2m --reason "a film, not an attack"',
  )
    .argument('<INCIDENT>', INCIDENT)
    .addOption(SHARED.reason())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, incident: string, given) =>
      finish(await (await decide()).withdraw(file, incident, given)),
    );

  command(
    'undo',
    'take a decision back',
    'Takes a decision back. The decision and its undoing both stay on the record.',
    'recount undo mali-2022.recount 41 --reason "a slip"',
  )
    .argument('<ENTRY>', 'number of the entry', entryNumber)
    .addOption(SHARED.reason())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, entry: number, given) => finish(await (await decide()).undo(file, entry, given)));
}
