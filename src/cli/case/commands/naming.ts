import { Option } from 'commander';
import { PlaceLevel } from '../../../model/place.ts';
import { country, kilometres, point, quantity, words } from '../../options.ts';
import { type AddCommand, type Finish, SHARED } from './command.ts';

const LISTS = [
  [
    'sources',
    'list who vouches for claims, and how reliable',
    'Lists who vouches for claims or carried them, the most claims first, with their grades and other names.',
    'recount sources mali-2022.recount --text police',
  ],
  [
    'actors',
    'list who is said to have done it',
    'Lists the actors that standing accounts name as perpetrators, those of most incidents first, under all of their names.',
    'recount actors mali-2022.recount --text "katiba m"',
  ],
  [
    'places',
    'list the places that accounts name',
    'Lists the places that accounts name, those of most incidents first, with where they are and who says so.',
    'recount places mali-2022.recount --text bank --limit 20',
  ],
] as const;

/** The commands on names: who and what a case names, which names are one, and where places are. */
export function addNaming(command: AddCommand, finish: Finish): void {
  const naming = () => import('../../command/naming.ts');

  for (const [name, summary, description, example] of LISTS)
    command(name, summary, description, example)
      .option('--text <WORDS>', 'only those so called; the last word may be a beginning', words)
      .option('--limit <N>', 'no more than N', quantity)
      .option('--offset <N>', 'without the first N', quantity)
      .addOption(SHARED.json())
      .action(async (file: string, given) => finish(await (await naming())[name](file, given)));

  command(
    'join',
    'say that two names mean the same',
    'Says that two names of a source, an actor or a place mean the same: the first is shown, found and counted as the second.',
    'recount join mali-2022.recount actor Katiba JNIM --reason "p. 2"',
  )
    .argument('<OF>', 'source, actor or place')
    .argument('<NAME>', 'the name that is another')
    .argument('<TO>', 'the name that it is shown, found and counted as')
    .addOption(SHARED.reason())
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, of: string, name: string, to: string, given) =>
      finish(await (await naming()).join(file, of, name, to, given)),
    );

  command(
    'place',
    'put a place on the map',
    'Puts a place where it is: there it stands in lists, maps and sheets wherever reports name it. What was read stays.',
    'recount place mali-2022.recount Ségué --at 14.2,-4 --within 5 --country ML',
  )
    .argument('<NAME>', 'the place, as the reports name it; large and small letters are alike')
    .requiredOption('--at <LAT,LON>', 'the point, in degrees', point)
    .requiredOption('--within <KM>', 'how far from the point it may have been', kilometres)
    .option('--country <CODE>', 'in this country only, such as ML; else where none is said', country)
    .addOption(new Option('--level <LEVEL>', 'only where the name is of this').choices(PlaceLevel.options))
    .addOption(SHARED.why())
    .addOption(SHARED.dryRun())
    .addOption(SHARED.json())
    .addOption(SHARED.author())
    .action(async (file: string, name: string, given) => finish(await (await naming()).place(file, name, given)));
}
