import { Option } from 'commander';
import { SORTS } from '../../../casefile/lists/order.ts';
import { EXPORT_NAMES } from '../../../desk/export/names.ts';
import { columns, port, quantity } from '../../options.ts';
import { type AddCommand, type Finish, INCIDENT, SHARED } from './command.ts';
import { narrowed } from './narrowed.ts';

/** The commands that show what a case holds. */
export function addAsking(command: AddCommand, finish: Finish): void {
  command(
    'open',
    'open a case in the browser',
    'Serves the workbench of a case to this machine alone: read, judge, merge, see it on a map. Prints the address, whose key is good until you stop it with Ctrl-C.',
    'recount open mali-2022.recount --author "A. Recorder"',
  )
    .option('--port <N>', '7322 where it is free, unless told', port)
    .option('--no-browser', 'print the address and start no browser')
    .addOption(SHARED.author())
    .action(async (file: string, given) => finish(await (await import('../../command/open.ts')).open(file, given)));

  narrowed(
    command(
      'incidents',
      'list the incidents of a case',
      'Lists the incidents of a case, one a line. Every option narrows the list. What is not known of an incident is told after the list, never taken for a no.',
      'recount incidents mali-2022.recount --from 2022-06-01 --min-killed 20',
      'recount incidents mali-2022.recount --text \'"motor cycles" market\'',
      'recount incidents mali-2022.recount --box -4,13,-3,15 --differ toll',
    ),
  )
    .addOption(new Option('--sort <ORDER>', 'order of the list').choices(SORTS).default('date'))
    .option('--limit <N>', 'no more than N', quantity)
    .option('--offset <N>', 'without the first N', quantity)
    .addOption(SHARED.json())
    .action(async (file: string, given) =>
      finish(await (await import('../../command/incidents.ts')).incidents(file, given)),
    );

  command(
    'show',
    'show an incident: accounts and tolls',
    'Shows who tells what of an incident side by side, where they disagree, the tolls that a rule makes of it, who is said to have done it, how far it is verified, where the reports come from, and what the rule left out.',
    'recount show mali-2022.recount inc-7k2m --compare majority@1',
  )
    .argument('<INCIDENT>', INCIDENT)
    .option('--rule <RULE>', 'reckon by this rule, such as majority@1, without choosing it')
    .option('--compare <RULE>', 'show what another rule would change, cell by cell')
    .option('--width <N>', 'columns; unless told, those of the terminal', columns)
    .addOption(SHARED.json())
    .action(async (file: string, id: string, given) =>
      finish(await (await import('../../command/show.ts')).show(file, id, given)),
    );

  narrowed(
    command(
      'export',
      'hand a case on: CSV, JSON, HTML',
      'Writes the incidents of a case, or those that are asked for, to a file. The ledger says that it was made, with its SHA-256. Names of persons who speak for themselves, and the reports’ own words, are left out unless --persons is given.',
      'recount export mali-2022.recount --format incidents-csv --out incidents.csv',
      'recount export mali-2022.recount --format html --out ml.html --country ML',
    ),
  )
    .addOption(new Option('--format <FORMAT>', 'what to make').choices(EXPORT_NAMES).makeOptionMandatory())
    .requiredOption('--out <FILE>', 'write to FILE, which must not be there')
    .option('--incident <INCIDENT>', 'this one alone')
    .option('--persons', 'names of persons and words of reports go out too')
    .option('--no-mark', 'CSV without the mark by which spreadsheets know UTF-8')
    .addOption(SHARED.author())
    .action(async (file: string, given) =>
      finish(await (await import('../../command/export.ts')).exported(file, given)),
    );
}
