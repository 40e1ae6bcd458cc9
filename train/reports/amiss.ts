import { Fault } from '../../src/model/fault.ts';

/** What is wrong with a grammar, in one sentence that names the place. */
export function amiss(message: string): Fault {
  return new Fault('grammar-unreadable', message, 'Mend the files of the language in train/reports/grammar.');
}
