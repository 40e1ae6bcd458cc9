import type { IncidentSheet } from '../../../casefile/index.ts';
import { counted } from '../../../exchange/counted.ts';
import { statusWords } from '../../../exchange/dossier/wording.ts';
import { hanging, widest } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import { grouped } from '../../../reckoning/grouped.ts';
import type { Verification } from '../../../reckoning/index.ts';

const VERIFIED: Readonly<Record<Verification['status'], string>> = {
  unverified: 'unverified',
  'one-source': 'one source',
  corroborated: 'corroborated',
  disputed: 'disputed',
};

/** Who did it: each actor with its level, and under it who says what of it. */
export function attributionLines({ attributions }: IncidentSheet, width: number): string[] {
  if (attributions.length === 0) return ['  No report says who did it.'];
  return attributions.flatMap(({ name, level, says, accounts }) => [
    ...hanging('  ', harmless(`${name}: ${level === null ? '' : `${level.replace('-', ' ')}, `}${says}`), width),
    ...[
      ...grouped(
        accounts,
        ({ status, judgement }) => `${statusWords[status]}${judgement === 'open' ? '' : `, ${judgement}`}`,
      ),
    ].flatMap(([status, own]) =>
      hanging('    ', harmless(`${status}: ${[...new Set(own.map(({ voice }) => voice))].join(', ')}`), width),
    ),
  ]);
}

/** How far the incident and each of its tolls are borne out. */
export function verificationLines({ verification }: IncidentSheet, width: number): string[] {
  const rows: [string, Verification][] = [['incident', verification.incident], ...Object.entries(verification.tolls)];
  const room = widest(rows.map(([name]) => name)) + 4;
  return rows.flatMap(([name, { status, voices, independent }]) =>
    hanging(
      `  ${name}`.padEnd(room),
      `${VERIFIED[status]}; ${counted(voices, 'voice')}, ${independent} independent`,
      width,
    ),
  );
}
