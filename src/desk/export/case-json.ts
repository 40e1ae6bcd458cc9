import type { ExportFormat } from './format.ts';
import { toldIncident } from './told.ts';

/** Everything that an export can tell, for programs. */
export const caseJson: ExportFormat = {
  extension: 'json',
  type: 'application/json; charset=utf-8',
  says: 'Incidents with their claims, tolls, sources and the rule, and the hash of the last entry, for programs.',
  loses:
    'No reports, no notes, no history, no decisions but their outcome: for those hand on a copy of the case itself.',
  async *write(sheets, { name, head, made, persons }) {
    const facts = { format: 'recount/case-export@1', case: name, head, made, persons };
    yield `${JSON.stringify(facts).slice(0, -1)},"incidents":[`;
    let first = true;
    for await (const sheet of sheets) {
      yield `${first ? '' : ','}\n${JSON.stringify(toldIncident(sheet, persons))}`;
      first = false;
    }
    yield '\n]}\n';
  },
};
