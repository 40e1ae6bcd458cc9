import { calendarDate, entryNumber, jobs, language } from '../../options.ts';
import { FILES, LANG, PUBLISHED } from '../../phrases.ts';
import { type AddCommand, type Finish, SHARED } from './command.ts';

/** The commands that make, fill and check a case. */
export function addKeeping(command: AddCommand, finish: Finish): void {
  command(
    'new',
    'make a case file',
    'Makes a case file: one file that keeps reports, what was read in them, and every decision.',
    'recount new mali-2022.recount --name "Mali 2022"',
  )
    .option('--name <NAME>', "name of the case; the file's, unless told")
    .option('--encrypt', 'encrypt the file at rest; asks for a passphrase')
    .addOption(SHARED.author())
    .action(async (file: string, given) => finish(await (await import('../../command/new.ts')).create(file, given)));

  command(
    'add',
    'read reports into a case',
    'Reads reports into a case and gathers what they tell into incidents. The same bytes twice are one report.',
    'recount add mali-2022.recount reports/',
  )
    .argument('<FILE...>', FILES)
    .option('--lang <CODE>', LANG, language)
    .option('--published <DATE>', PUBLISHED, calendarDate)
    .option('--jobs <N>', 'read with N workers; unless told, workers join after 100 reports', jobs)
    .addOption(SHARED.author())
    .action(async (file: string, inputs: string[], given) =>
      finish(await (await import('../../command/add.ts')).add(file, inputs, given)),
    );

  command(
    'history',
    'show the ledger of a case',
    'Shows what was added and decided, by whom and when, one entry a line.',
    'recount history mali-2022.recount --after 100',
  )
    .option('--after <N>', 'only entries after number N', entryNumber)
    .addOption(SHARED.json())
    .action(async (file: string, given) =>
      finish(await (await import('../../command/history.ts')).history(file, given)),
    );

  command(
    'verify',
    'check that nothing in a case was changed',
    'Checks every hash of the ledger, every quotation against its text, and every derived figure. Exit status 1: something is not as written.',
    'recount verify mali-2022.recount',
  )
    .addOption(SHARED.json())
    .action(async (file: string, given) => finish(await (await import('../../command/verify.ts')).verify(file, given)));

  command(
    'rebuild',
    'make the derived tables of a case anew',
    'Makes everything in a case that is derived anew from its ledger.',
    'recount rebuild mali-2022.recount',
  ).action(async (file: string, given) =>
    finish(await (await import('../../command/rebuild.ts')).rebuild(file, given)),
  );
}
