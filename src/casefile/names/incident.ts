import type { Incident, Perpetrator } from '../../model/index.ts';
import { doerTold } from './doer.ts';
import type { Names } from './names.ts';

/** An incident as it was read, its perpetrators under the names that people took theirs for. */
export function incidentNamed(incident: Incident, names: Names): Incident {
  return {
    ...incident,
    perpetrators: incident.perpetrators.map((perpetrator) => perpetratorNamed(perpetrator, names)),
  };
}

function perpetratorNamed(perpetrator: Perpetrator, names: Names): Perpetrator {
  const { actor: _, partOf: __, ...own } = perpetrator;
  const { name, actor, partOf } = doerTold(
    { name: perpetrator.name, actor: perpetrator.actor ?? null, partOf: perpetrator.partOf ?? [] },
    names,
  );
  return { ...own, name, ...(actor !== null && { actor }), ...(partOf.length > 0 && { partOf: [...partOf] }) };
}
