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
    'Shows who tells what of an incident, the tolls that a rule makes of it, and what the rule left out.',
    'recount show mali-2022.recount inc-7k2m --rule majority@1',
  )
    .argument('<INCIDENT>', INCIDENT)
    .option('--rule <RULE>', 'reckon by this rule, such as majority@1, without choosing it')
    .addOption(SHARED.json())
    .action(async (file: string, id: string, given) =>
      finish(await (await import('../../command/incident.ts')).incident(file, id, given)),
    );
}
