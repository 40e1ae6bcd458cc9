import type { IncidentSheet } from '../../../casefile/index.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import type { Relation } from '../../../model/index.ts';

/** What the sheet's incident is to the other, and what the other is to it. */
const WORDS: Readonly<Record<Relation['type'], Readonly<Record<'to' | 'from', string>>>> = {
  'part-of': { to: 'part of', from: 'with the part' },
  follows: { to: 'follows', from: 'followed by' },
  'response-to': { to: 'in response to', from: 'answered by' },
  'retaliation-for': { to: 'in retaliation for', from: 'avenged by' },
};

/** The incidents that reports relate to this one, a line each. */
export function relationLines({ relations }: IncidentSheet, width: number): string[] {
  return relations.flatMap(({ type, direction, other: { id, name, earliest } }) =>
    hanging(`  ${WORDS[type][direction]} `, harmless(`${id}, ${earliest ?? 'no date'}: ${name}`), width),
  );
}
