import type { Claim, Group, Voice } from '../../model/index.ts';
import type { Nominal } from '../casualty/nominal.ts';
import type { SpanMaker } from '../spans.ts';
import type { Attribution } from '../voice/attribution.ts';
import type { Speaker } from '../voice/speaker.ts';
import type { Statement } from './statement.ts';

/** A statement of casualties as a claim. `id` and `incident` name it in the reading. */
export function casualtyClaim(
  statement: Statement,
  confidence: number,
  id: string,
  incident: string,
  spans: SpanMaker,
): Claim {
  const { casualty, people, attribution, standing } = statement;
  return {
    id,
    incident,
    about: casualty.measure,
    value: { low: people.low, high: people.high, vague: people.vague, text: valueText(people, spans) },
    group: groupOf(statement),
    total: standing === 'whole' || standing === 'again',
    ...(attribution.modality === 'denied' && { negated: true }),
    span: spans.words(people.passage, people.from, people.to),
    quote: spans.sentence(people.passage),
    ...voiceOf(attribution, spans),
    modality: attribution.modality,
    confidence,
    why: [...casualty.why, attribution.why, STANDING[standing]],
  };
}

const STANDING = {
  whole: 'meant as the total',
  part: 'one group beside others',
  share: 'included in another figure',
  again: 'says again what was said before',
} as const;

function valueText({ quantity, passage, from, to }: Nominal, spans: SpanMaker): string {
  return quantity ? spans.range(quantity.start, quantity.end).text : spans.words(passage, from, to).text;
}

function groupOf({ people, attacker }: Statement): Group {
  return attacker ? 'attacker' : people.group;
}

export function voiceOf(
  attribution: Attribution,
  spans: SpanMaker,
): { voice: Voice; via?: { name: string; span: ReturnType<SpanMaker['words']> } } {
  const { speaker, via } = attribution;
  if (!speaker) return { voice: 'narrator' };
  return {
    voice: { name: speaker.name, ...(speaker.role && { role: speaker.role }), span: speakerSpan(speaker, spans) },
    ...(via && { via: { name: via.name, span: speakerSpan(via, spans) } }),
  };
}

function speakerSpan({ passage, from, to }: Speaker, spans: SpanMaker) {
  return spans.words(passage, from, to);
}
