import { Option } from 'commander';
import { SourceType } from '../../../model/ledger.ts';
import { type AddCommand, type Finish, SHARED } from './command.ts';

const REPORT = 'id of a report, or the beginning of its hash';

/** The commands that decide how accounts are weighed. */
export function addWeighing(command: AddCommand, finish: Finish): void {
  const weigh = () => import('../../command/weigh.ts');

  command(
    'rule',
    'choose the rule that reckons tolls',
    'Chooses the rule that reckons the tolls of the case, or of one incident.',
    'recount rule mali-2022.recount hierarchy@1 --incident inc-7k2m',
  )
    .argument('<RULE>', 'id of a rule, such as majority@1')
    .option('--incident <INCIDENT>', 'for this incident only')
    .addOption(SHARED.why())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, name: string, given) => finish(await (await weigh()).rule(file, name, given)));

  command(
    'independence',
    'say whether a report copies another',
    'Says that a report copies another, or is a source of its own, whatever its words are like.',
    'recount independence mali-2022.recount 3f2a --copies 77b0 --reason "wire"',
  )
    .argument('<REPORT>', REPORT)
    .addOption(new Option('--copies <REPORT>', REPORT).conflicts('own'))
    .option('--own', 'it is a source of its own')
    .addOption(SHARED.reason())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, report: string, given) =>
      finish(await (await weigh()).independence(file, report, given)),
    );

  command(
    'source',
    'say how reliable a source is',
    'Says what a source is and how reliable (Admiralty code).',
    'recount source mali-2022.recount "police" --reliability B --type security',
  )
    .argument('<NAME>', 'a source, as the reports name it; large and small letters are alike')
    .addOption(
      new Option('--reliability <GRADE>', 'A completely reliable to E unreliable, F not to be judged').choices([
        ...'ABCDEF',
      ]),
    )
    .addOption(new Option('--type <TYPE>', 'what it is').choices(SourceType.options))
    .addOption(SHARED.why())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, name: string, given) => finish(await (await weigh()).source(file, name, given)));
}
