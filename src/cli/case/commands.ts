import { type Command, Option } from 'commander';
import { calendarDate, entryNumber, jobs, language } from '../options.ts';
import { examples, FILES, LANG, PUBLISHED } from '../phrases.ts';

const CASE = 'case file, such as mali-2022.recount';
const INCIDENT = 'id of an incident, or as much of its beginning as is needed';

/** Options that several commands on a case have, by what they are for. */
const SHARED = {
  author: () => new Option('--author <NAME>', 'who answers for it; RECOUNT_AUTHOR or your account, unless told'),
  passphrase: () =>
    new Option('--passphrase-file <FILE>', 'file whose first line is the passphrase; else it is asked for'),
  reason: () => new Option('--reason <WHY>', 'why; it stays on the record').makeOptionMandatory(),
  json: () => new Option('--json', 'print JSON'),
} as const;

/** Adds the commands on a case file to the program. */
export function addCaseCommands(program: Command, finish: (status: number) => void): void {
  const command = (name: string, summary: string, description: string, example: string): Command =>
    program
      .command(name)
      .summary(summary)
      .description(description)
      .argument('<CASE>', CASE)
      .addOption(SHARED.passphrase())
      .addHelpText('after', examples([example]));

  command(
    'new',
    'make a case file',
    'Makes a case file: one file that keeps reports, what was read in them, and every decision.',
    'recount new mali-2022.recount --name "Mali 2022"',
  )
    .option('--name <NAME>', "name of the case; the file's, unless told")
    .option('--encrypt', 'encrypt the file at rest; asks for a passphrase')
    .addOption(SHARED.author())
    .action(async (file: string, given) => finish(await (await import('../command/new.ts')).create(file, given)));

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
      finish(await (await import('../command/add.ts')).add(file, inputs, given)),
    );

  command(
    'incidents',
    'list the incidents of a case',
    'Lists the incidents of a case, one a line, by their first day.',
    'recount incidents mali-2022.recount',
  )
    .addOption(SHARED.json())
    .action(async (file: string, given) =>
      finish(await (await import('../command/incidents.ts')).incidents(file, given)),
    );

  command(
    'show',
    'show an incident: accounts and tolls',
    'Shows who tells what of an incident, the tolls that a rule makes of it, and what the rule left out.',
    'recount show mali-2022.recount inc-7k2m --rule majority@1',
  )
    .argument('<INCIDENT>', INCIDENT)
    .option('--rule <RULE>', 'reckon by this rule, such as majority@1, without choosing it')
    .addOption(SHARED.json())
    .action(async (file: string, id: string, given) =>
      finish(await (await import('../command/incident.ts')).incident(file, id, given)),
    );

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
      finish(await (await import('../command/decide.ts')).merge(file, into, from, given)),
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
      finish(await (await import('../command/decide.ts')).different(file, one, other, given)),
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
      finish(await (await import('../command/decide.ts')).rule(file, name, given)),
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
      finish(await (await import('../command/decide.ts')).undo(file, entry, given)),
    );

  command(
    'history',
    'show the ledger of a case',
    'Shows what was added and decided, by whom and when, one entry a line.',
    'recount history mali-2022.recount --after 100',
  )
    .option('--after <N>', 'only entries after number N', entryNumber)
    .addOption(SHARED.json())
    .action(async (file: string, given) => finish(await (await import('../command/history.ts')).history(file, given)));

  command(
    'verify',
    'check that nothing in a case was changed',
    'Checks every hash of the ledger, every quotation against its text, and every derived figure. Exit status 1: something is not as written.',
    'recount verify mali-2022.recount',
  )
    .addOption(SHARED.json())
    .action(async (file: string, given) => finish(await (await import('../command/verify.ts')).verify(file, given)));

  command(
    'rebuild',
    'make the derived tables of a case anew',
    'Makes everything in a case that is derived anew from its ledger.',
    'recount rebuild mali-2022.recount',
  ).action(async (file: string, given) => finish(await (await import('../command/rebuild.ts')).rebuild(file, given)));
}
