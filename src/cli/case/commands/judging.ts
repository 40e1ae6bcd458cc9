import { Option } from 'commander';
import { About, Group } from '../../../model/claim.ts';
import { jobs } from '../../options.ts';
import { type AddCommand, type Finish, SHARED } from './command.ts';

/** The commands that list claims and write what a person decides on them. */
export function addJudging(command: AddCommand, finish: Finish): void {
  command(
    'claims',
    'list claims, to be judged',
    'Lists what was read, claim by claim: the words, the voice, the report, and what was decided.',
    'recount claims mali-2022.recount --undecided --about killed --csv > list.csv',
  )
    .option('--incident <INCIDENT>', 'only of this incident')
    .option('--undecided', 'only those that nobody has decided, or that are read otherwise since')
    .addOption(
      new Option('--orphaned', 'decisions whose words are read no more instead').conflicts([
        'incident',
        'undecided',
        'about',
        'csv',
      ]),
    )
    .addOption(new Option('--about <WHAT...>', 'only about these').choices(About.options))
    .addOption(new Option('--csv', 'print the list that judge --csv takes back').conflicts('json'))
    .addOption(SHARED.json())
    .action(async (file: string, given) => finish(await (await import('../../command/claims.ts')).claims(file, given)));

  command(
    'judge',
    'accept, correct, reject or grade claims',
    'Accepts, corrects, rejects or reopens a claim, or grades how credible it is. What was read stays beside it.',
    'recount judge mali-2022.recount clm-7k2m reject --reason "told twice"',
  )
    .argument('[CLAIM]', 'id of a claim, or as much of its beginning as is needed')
    .argument('[DECISION]', 'accept, correct, reject or reopen')
    .option('--value <VALUE>', 'of a correction: 31, "31 or more", "up to 31", "12 to 31", a date, a name')
    .addOption(new Option('--group <GROUP>', 'of a correction').choices(Group.options))
    .option('--credibility <N>', '1 confirmed to 5 improbable, 6 not to be judged')
    .option('--reason <WHY>', 'why; needed to correct or reject')
    .addOption(
      new Option('--csv <FILE>', 'decide as the lines of FILE say: all of them, or none').conflicts([
        'value',
        'group',
        'credibility',
        'reason',
      ]),
    )
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, claim: string | undefined, decision: string | undefined, given) =>
      finish(await (await import('../../command/judge.ts')).judge(file, claim, decision, given)),
    );

  command(
    'reread',
    'read the reports of a case again',
    'Reads again what another version has read, and tells what changes. Decisions hold where the words still match.',
    'recount reread mali-2022.recount --dry-run',
  )
    .option('--all', 'those too that this version has read')
    .option('--jobs <N>', 'read with N workers; unless told, workers join after 100 reports', jobs)
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, given) => finish(await (await import('../../command/reread.ts')).reread(file, given)));
}
