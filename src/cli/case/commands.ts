import type { Command } from 'commander';
import { addAsking } from './commands/asking.ts';
import { adding, type Finish } from './commands/command.ts';
import { addDeciding } from './commands/deciding.ts';
import { addFinding } from './commands/finding.ts';
import { addJudging } from './commands/judging.ts';
import { addKeeping } from './commands/keeping.ts';
import { addNaming } from './commands/naming.ts';
import { addWeighing } from './commands/weighing.ts';

/** Adds the commands on a case file to the program, in the order in which the help lists them. */
export function addCaseCommands(program: Command, finish: Finish): void {
  const command = adding(program);
  addKeeping(command, finish);
  addAsking(command, finish);
  addJudging(command, finish);
  addFinding(command, finish);
  addDeciding(command, finish);
  addWeighing(command, finish);
  addNaming(command, finish);
}
