import { Command, Option } from 'commander';
import { version } from '../server/version.ts';
import { addCaseCommands } from './case/commands.ts';
import { calendarDate, columns, jobs, language } from './options.ts';
import { examples, FILES, LANG, PUBLISHED } from './phrases.ts';

/**
 * The commands and options of `recount`, each with an example. `finish` is told the exit status of the command that
 * ran. Throws commander's error for a command line that makes no sense, after saying so on standard error.
 */
export function createProgram(finish: (status: number) => void): Command {
  const program = new Command('recount')
    .description('Turns reports of violence into sourced claims: who says what, in which words, about which incident.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .showHelpAfterError('Run "recount --help" to see what is possible.')
    .addHelpText(
      'after',
      examples([
        'recount read report.pdf',
        'recount read reports/ --jsonl --jobs 4 > readings.jsonl',
        'recount explain report.txt',
        'recount new mali-2022.recount',
        'recount add mali-2022.recount reports/',
      ]),
    );

  program
    .command('read')
    .summary('read reports into incidents and claims')
    .description('Reads reports and prints a dossier of each: what happened, who says so, what stays unclear.')
    .argument('<FILE...>', FILES)
    .addOption(new Option('--json', 'print JSON: one reading, or an array of several').conflicts('jsonl'))
    .option('--jsonl', 'print JSON, one reading a line, in the order of the input')
    .option('--html <FILE>', 'write a page of each report as well; for several reports FILE is a folder')
    .option('--out <FILE>', 'write to FILE what would be printed')
    .option('--lang <CODE>', LANG, language)
    .option('--published <DATE>', PUBLISHED, calendarDate)
    .option('--jobs <N>', 'read with N workers; unless told, workers join after 100 reports', jobs)
    .option('--width <N>', 'columns of the dossier; unless told, those of the terminal', columns)
    .option('--no-colour', 'print no colours')
    .addOption(new Option('--no-color').hideHelp())
    .addHelpText(
      'after',
      `${examples([
        'recount read report.pdf --html report.html',
        'recount read reports/ --jsonl --jobs 4 --out readings.jsonl',
        'curl https://example.org/report | recount read - --published 2022-07-05',
      ])}\n\nExit status: 0 all were read, 1 some could not be read, 2 the command is wrong.`,
    )
    .action(async (inputs: string[], given) => finish(await (await import('./command/read.ts')).read(inputs, given)));

  program
    .command('explain')
    .summary('show what was recognised in each sentence, and why')
    .description('Shows for each sentence what was recognised and which rules fired.')
    .argument('<FILE...>', FILES)
    .option('--lang <CODE>', LANG, language)
    .option('--published <DATE>', PUBLISHED, calendarDate)
    .addHelpText('after', examples(['recount explain report.txt | less']))
    .action(async (inputs: string[], given) =>
      finish(await (await import('./command/explain.ts')).explain(inputs, given)),
    );

  program
    .command('parse')
    .summary('show sentences, words and their grammar')
    .description('Shows the sentences of a report as trees of words.')
    .argument('<FILE...>', FILES)
    .option('--conllu', 'print CoNLL-U, the format of Universal Dependencies')
    .option('--lang <CODE>', LANG, language)
    .addHelpText('after', examples(['recount parse report.txt', 'recount parse report.txt --conllu > report.conllu']))
    .action(async (inputs: string[], given) => finish(await (await import('./command/parse.ts')).parse(inputs, given)));

  addCaseCommands(program, finish);
  return program;
}
