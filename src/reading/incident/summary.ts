import type { Incident } from '../../model/index.ts';

const NOUN: Readonly<Record<string, string>> = {
  killing: 'Killing',
  injury: 'Injury',
  abduction: 'Abduction',
  bombing: 'Bombing',
  shooting: 'Shooting',
  stabbing: 'Stabbing',
  'vehicle-attack': 'Vehicle attack',
  airstrike: 'Airstrike',
  shelling: 'Shelling',
  'rocket-or-missile': 'Rocket or missile fire',
  battle: 'Battle',
  arson: 'Arson',
  looting: 'Looting',
  'property-destruction': 'Destruction of property',
  'livestock-theft': 'Livestock theft',
  displacement: 'Displacement',
  arrest: 'Arrest',
  torture: 'Torture',
  'sexual-violence': 'Sexual violence',
  assault: 'Assault',
  threat: 'Threat',
  siege: 'Siege',
  coup: 'Coup',
  suicide: 'Suicide',
  other: 'Attack',
};

type Parts = Pick<Incident, 'kinds' | 'where' | 'when' | 'perpetrators' | 'toll'>;

/** One plain line: what, where, when, by whom, how many. Missing parts are left out, never guessed. */
export function summarise({ kinds, where, when, perpetrators, toll }: Parts): string {
  const kind = NOUN[kinds[0] ?? 'other'] ?? 'Attack';
  const place = where.find((p) => p.level === 'settlement') ?? where[0];
  const by = perpetrators.find((p) => p.status !== 'denied');
  const killed = toll.killed ? `${countWords(toll.killed.low, toll.killed.high)} killed` : '';
  return [
    `${kind}${place ? ` at ${place.name}` : ''}${when.edtf ? `, ${when.edtf}` : ''}`,
    by ? `by ${by.name}${by.status === 'asserted' ? '' : ` (${by.status})`}` : '',
    killed,
  ]
    .filter(Boolean)
    .join('; ');
}

function countWords(low: number | null, high: number | null): string {
  if (low !== null && low === high) return `${low}`;
  if (high === null) return `${low} or more`;
  return low === null || low === 0 ? `up to ${high}` : `${low} to ${high}`;
}
