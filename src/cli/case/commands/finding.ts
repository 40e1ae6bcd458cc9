import { Option } from 'commander';
import { About, Group, Modality } from '../../../model/claim.ts';
import { Kind } from '../../../model/incident.ts';
import { PlaceLevel } from '../../../model/place.ts';
import { country, quantity, words } from '../../options.ts';
import { type AddCommand, type Finish, INCIDENT, SHARED } from './command.ts';

/** The command that puts into the case what the reader has missed in a report. */
export function addFinding(command: AddCommand, finish: Finish): void {
  command(
    'find',
    'put in what the reader has missed',
    'Makes a claim of words of a report (--about), or an incident that they tell of (--summary).',
    'recount find mali-2022.recount 3f2a "12 bodies" --about killed --value 12',
    'recount find mali-2022.recount 3f2a "laid to rest" --summary "Burials"',
  )
    .argument('<REPORT>', 'id of a report, or the beginning of its hash')
    .argument('<WORDS>', 'words of the report, exactly as they stand there')
    .option('--at <N>', 'where they begin, in code points from 0, where they stand there often', quantity)
    .addOption(new Option('--about <WHAT>', 'what the claim is about').choices(About.options).conflicts('summary'))
    .option('--value <VALUE>', 'what it says: 31, "31 or more", a date, a name; the words unless told', words)
    .addOption(new Option('--group <GROUP>', 'whom a figure counts').choices(Group.options))
    .option('--part', 'the figure is a part of the toll, and not all of it')
    .option('--voice <NAME>', 'who vouches for it; the report itself, unless told', words)
    .option('--role <ROLE>', 'what the report says that the voice is', words)
    .addOption(new Option('--modality <HOW>', 'how it is told; stated, unless told').choices(Modality.options))
    .addOption(new Option('--level <LEVEL>', 'what sort of place it is').choices(PlaceLevel.options))
    .option('--country <CC>', 'where a place is, such as ML', country)
    .option('--incident <INCIDENT>', `${INCIDENT}; of --summary: the one it joins`)
    .option('--account <KEY>', 'which account, where the report gives several')
    .option('--summary <WHAT>', 'what happened, in one line: the words tell of an incident', words)
    .addOption(new Option('--kind <KIND...>', 'of --summary').choices(Kind.options))
    .addOption(SHARED.why())
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, report: string, said: string, given) =>
      finish(await (await import('../../command/find.ts')).find(file, report, said, given)),
    );
}
