import type { IncidentTold } from '../../../src/server/api/incident/schema.ts';

/** The name of a report that tells of the incident; of any other the beginning of its hash. */
export const tellerName = ({ tellers }: Pick<IncidentTold, 'tellers'>, report: string): string =>
  tellers.find((teller) => teller.report === report)?.name ?? report.slice(0, 10);
