import { columns } from '../../options.ts';
import { type AddCommand, type Finish, INCIDENT, SHARED } from './command.ts';

/** The commands that show what a case holds. */
export function addAsking(command: AddCommand, finish: Finish): void {
  command(
    'incidents',
    'list the incidents of a case',
    'Lists the incidents of a case, one a line, by their first day.',
    'recount incidents mali-2022.recount',
  )
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
      finish(await (await import('../../command/incident.ts')).incident(file, id, given)),
    );
}
