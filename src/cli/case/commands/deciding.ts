import { entryNumber } from '../../options.ts';
import { type AddCommand, type Finish, INCIDENT, SHARED } from './command.ts';

/** The commands that write a person's decision. */
export function addDeciding(command: AddCommand, finish: Finish): void {
  command(
    'merge',
    'make incidents one',
    'Makes incidents one: the first takes the others in, and their ids lead to it.',
    'recount merge mali-2022.recount inc-7k2m inc-9x4t --reason "same night"',
  )
    .argument('<INTO>', INCIDENT)
    .argument('<FROM...>', INCIDENT)
    .addOption(SHARED.reason())
    .addOption(SHARED.author())
    .action(async (file: string, into: string, from: string[], given) =>
      finish(await (await import('../../command/decide.ts')).merge(file, into, from, given)),
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
    .addOption(SHARED.author())
    .action(async (file: string, one: string, other: string, given) =>
      finish(await (await import('../../command/decide.ts')).different(file, one, other, given)),
    );

  command(
    'rule',
    'choose the rule that reckons tolls',
    'Chooses the rule that reckons the tolls of the case, or of one incident.',
    'recount rule mali-2022.recount hierarchy@1 --incident inc-7k2m',
  )
    .argument('<RULE>', 'id of a rule, such as majority@1')
    .option('--incident <INCIDENT>', 'for this incident only')
    .addOption(SHARED.author())
    .action(async (file: string, name: string, given) =>
      finish(await (await import('../../command/decide.ts')).rule(file, name, given)),
    );

  command(
    'undo',
    'take a decision back',
    'Takes a decision back. The decision and its undoing both stay on the record.',
    'recount undo mali-2022.recount 41 --reason "a slip"',
  )
    .argument('<ENTRY>', 'number of the entry', entryNumber)
    .addOption(SHARED.reason())
    .addOption(SHARED.author())
    .action(async (file: string, entry: number, given) =>
      finish(await (await import('../../command/decide.ts')).undo(file, entry, given)),
    );
}
