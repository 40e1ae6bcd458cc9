import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportName } from '../../desk/index.ts';
import { authorship } from '../case/author.ts';
import { filterOf, type Narrowing } from '../case/narrowing.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { fault } from '../faults.ts';
import { fileSink } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

/** The options of `recount export`, as commander gives them. */
export interface ExportOptions extends CaseGiven, Narrowing {
  readonly format: ExportName;
  readonly out: string;
  readonly incident?: string;
  readonly persons?: true;
  readonly mark: boolean;
}

/** `recount export`: hands a case on as a file, which takes its name when it is whole; gives the exit status. */
export function exported(path: string, given: ExportOptions): Promise<number> {
  const { format, out, persons = false, mark } = given;
  return withCase(path, given, async (file, options) => {
    if (existsSync(out)) throw fault('unwritable', { source: out, detail: 'there is such a file' });
    const { EXPORTS, handOut } = await import('../../desk/index.ts');
    const { theIncident } = await import('../../casefile/index.ts');
    const only = given.incident === undefined ? {} : { incident: (await theIncident(file, given.incident)).id };
    const draft = `${out}.part`;
    const by = () => authorship(given.author);
    const asked = { format, persons, mark, file: basename(out), by, options, filter: filterOf(given), ...only };
    try {
      const sink = await fileSink(draft);
      for await (const piece of handOut(file, asked)) await sink.write(piece);
      await sink.close();
      await rename(draft, out);
    } finally {
      await rm(draft, { force: true });
    }
    const left = persons ? '' : ' Names of persons and words of reports are left out: --persons tells them.';
    process.stderr.write(`Written: ${out}. It does not carry everything. ${EXPORTS[format].loses}${left}\n`);
    return ALL_READ;
  });
}
