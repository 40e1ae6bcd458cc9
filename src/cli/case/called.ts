import type { ActorLine, PlaceLine, SourceLine } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { RELIABILITY } from './sentence.ts';

/** "police (the police): 31 claims, 4 carried; B, usually reliable; security". */
export function sourceLine({ name, aliases, reliability, type, claims, carried, graded }: SourceLine): string {
  const grade = graded ? `${reliability}, ${RELIABILITY[reliability]}` : 'not graded';
  const told = carried === 0 ? counted(claims, 'claim') : `${counted(claims, 'claim')}, ${carried} carried`;
  return `${called(name, aliases)}: ${told}; ${grade}${type === null ? '' : `; ${type}`}`;
}

/** "JNIM (GSIM), jihadist: 12 incidents, 30 reports; 2022-06-18 to 2022-11-02". */
export function actorLine({ name, aliases, kind, incidents, reports, first, last }: ActorLine): string {
  const days = [...new Set([first, last])].filter((day) => day !== null).join(' to ');
  return `${called(name, aliases)}${kind === null ? '' : `, ${kind}`}: ${told({ incidents, reports })}${days === '' ? '' : `; ${days}`}`;
}

/** "Bankass, settlement, ML: 4 incidents, 9 reports; 14.0775, -3.5159, within 5 km (geonames:2460401)". */
export function placeLine(line: PlaceLine): string {
  const { name, aliases, level, country } = line;
  return `${called(name, aliases)}, ${level}${country === null ? '' : `, ${country}`}: ${told(line)}${where(line)}`;
}

function where({ point, candidates, level }: PlaceLine): string {
  if (point === null)
    return candidates.length > 0
      ? `; ${counted(candidates.length, 'candidate')}`
      : level === 'country'
        ? ''
        : '; no point';
  const { lat, lon, radiusKm, by, gazetteer, entry } = point;
  const source = by === 'person' ? `by entry ${entry}` : (gazetteer ?? by);
  return `; ${lat}, ${lon}, within ${radiusKm} km (${source})`;
}

const told = ({ incidents, reports }: { readonly incidents: number; readonly reports: number }): string =>
  `${counted(incidents, 'incident')}, ${counted(reports, 'report')}`;

/** What Recount knows of an actor is left to `--json`: a known one has a dozen names. */
function called(name: string, aliases: SourceLine['aliases']): string {
  const others = aliases.filter(({ by }) => by !== 'recount').map((alias) => alias.name);
  return others.length === 0 ? name : `${name} (${others.join('; ')})`;
}
