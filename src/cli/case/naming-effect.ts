import type { NamedSo, NamingChange, NamingEffect } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { figure } from './figure.ts';

/** What a decision on names would change, an incident a line. */
export function effectLines({ incidents, reckoned, changes }: NamingEffect): string[] {
  const known = reckoned < incidents && reckoned > 0 ? ` Tolls were reckoned of ${reckoned} of them only.` : '';
  return [`${counted(incidents, 'incident')} named so, ${changes.length} would change.${known}`, ...changes.map(told)];
}

function told({ incident, before, after, tolls }: NamingChange): string {
  const cells = tolls.map(
    (cell) =>
      `${cell.measure} (${cell.group}) ${cell.before === null ? 'not told' : figure(cell.before)} → ${cell.after === null ? 'not told' : figure(cell.after)}`,
  );
  const others = Object.entries(WORDS).flatMap(([name, words]) => {
    const [old, now] = [words(before), words(after)];
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
  return `${incident.id}${incident.earliest === null ? '' : ` (${incident.earliest})`}: ${[...cells, ...others].join('; ')}`;
}

const NOTHING = 'none';

const WORDS: Readonly<Record<string, (so: NamedSo) => string>> = {
  place: ({ place }) => place ?? NOTHING,
  point: ({ spot }) => (spot === null ? NOTHING : `${spot.lat}, ${spot.lon}, within ${spot.radiusKm} km`),
  perpetrators: ({ perpetrators }) => perpetrators.join(', ') || NOTHING,
  'accounts differ on': ({ differs }) => differs.join(', ') || NOTHING,
  'who did it': ({ attributions }) =>
    attributions?.map(({ name, level }) => `${name}${level === null ? '' : ` ${level}`}`).join(', ') || NOTHING,
  verification: ({ verification }) => verification ?? NOTHING,
};
