import { type Command, Option } from 'commander';
import { TOPICS } from '../../../reckoning/disagree/excluding.ts';
import { box, calendarDate, country, quantity, words } from '../../options.ts';

/** Adds the options that narrow the incidents of a case (`Narrowing`). */
export function narrowed(command: Command): Command {
  return command
    .option('--from <DATE>', 'those that may have been on DATE or later', calendarDate)
    .option('--to <DATE>', 'those that may have been on DATE or earlier', calendarDate)
    .option('--country <CODE>', 'two letters, such as ML', country)
    .option('--place <NAME>', 'words of the name of a place', words)
    .option('--kind <KIND>', 'kind of incident, such as abduction')
    .option('--actor <NAME>', 'words of the name of a perpetrator, or any name of a known one', words)
    .option('--min-killed <N>', 'some account gives N killed or more', quantity)
    .option('--max-killed <N>', 'some account gives N killed or fewer', quantity)
    .option('--min-reports <N>', 'N reports or more tell of it', quantity)
    .addOption(new Option('--differ <TOPIC>', 'accounts exclude each other on it').choices([...TOPICS, 'any']))
    .option('--undecided', 'nobody has decided on some claim yet')
    .option('--text <WORDS>', 'one of its reports has all WORDS; "in a row", begin*', words)
    .option('--box <W,S,E,N>', 'it may have been in this box, in degrees', box)
    .option('--withdrawn', 'those that were withdrawn instead');
}
