import type { Incident, Perpetrator } from '../../model/index.ts';
import { doerTold } from './doer.ts';
import type { Names } from './names.ts';
import { placeNamed } from './place.ts';

/** An incident as it was read, with the names and places that people have given what is in it. */
export function incidentNamed(incident: Incident, names: Names): Incident {
  return {
    ...incident,
    where: incident.where.map((place) => placeNamed(place, incident.country, names)),
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
