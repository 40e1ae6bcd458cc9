import type { IncidentTold, SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { sameValue } from '../../judge/value.ts';

/**
 * The same claim in the reports that copy its own, where nobody has judged it yet: the same voice says the same of the same.
 * What is decided of the one is meant of the others.
 */
export function repeatedIn({ tellers, sayings }: IncidentTold, saying: SayingTold): SayingTold[] {
  const copies = new Set(copiesOf(tellers, saying.claim.report));
  return sayings.filter(
    ({ claim, about, voice, value, group, judgement }) =>
      copies.has(claim.report) &&
      judgement === 'open' &&
      about === saying.about &&
      voice.key === saying.voice.key &&
      group === saying.group &&
      sameValue(value, saying.value),
  );
}

/** The reports that copy one, and those that copy them. */
function copiesOf(tellers: IncidentTold['tellers'], report: string): string[] {
  const copies = tellers.filter(({ of }) => of === report).map((teller) => teller.report);
  return [...copies, ...copies.flatMap((copy) => copiesOf(tellers, copy))];
}
