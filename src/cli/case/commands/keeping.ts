import { Option } from 'commander';
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
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
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
    .option('--certificates <FILE>', 'certificates of time-stamping authorities that you trust (PEM)')
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

  command(
    'backup',
    'copy a case, and check the copy',
    'Copies a case while others may read it, and checks the copy whole before it takes its name.',
    'recount backup mali-2022.recount backups/mali-2022-07-05.recount',
  )
    .argument('<FILE>', 'the copy; nothing may stand there yet')
    .action(async (file: string, to: string, given) =>
      finish(await (await import('../../command/copy.ts')).backup(file, to, given)),
    );

  command(
    'restore',
    'make a case of a backup',
    'Makes a case of a backup, which is checked whole and stays as it is.',
    'recount restore mali-2022.recount backups/mali-2022-07-05.recount',
  )
    .argument('<BACKUP>', 'file that recount backup made')
    .action(async (file: string, from: string, given) =>
      finish(await (await import('../../command/copy.ts')).restore(file, from, given)),
    );

  command(
    'stamp',
    'have an authority certify the time',
    'Lets a time-stamping authority (RFC 3161) certify when the last entry was there. Only its hash is sent, and only where an address is named.',
    'recount stamp mali-2022.recount --authority https://tsa.example.org',
  )
    .option('--authority <URL>', 'ask this authority now, over the network')
    .addOption(new Option('--request <FILE>', 'write the question to FILE, to be carried there').conflicts('authority'))
    .addOption(
      new Option('--reply <FILE>', "put an authority's answer on the record").conflicts(['authority', 'request']),
    )
    .addOption(SHARED.author())
    .action(async (file: string, given) => finish(await (await import('../../command/stamp.ts')).stamp(file, given)));
}
