import type { Document, Reading } from '../model/index.ts';
import type { Passage } from './passage.ts';
import type { Survey } from './survey.ts';

/** For each sentence: what was recognised, which event words there are, which claims came of it and by which rules. */
export function explain(document: Document, survey: Survey, reading: Reading): string {
  const lines: string[] = [];
  for (const passage of survey.passages) {
    lines.push(
      `[${passage.index + 1}] ${document.text.slice(passage.sentence.start, passage.sentence.end).replace(/\s+/gu, ' ')}`,
    );
    lines.push(...recognised(passage), ...events(passage, survey), ...claims(passage, survey, reading), '');
  }
  return lines.join('\n');
}

function recognised({ quantities, dates, places, actors, persons, outlets, means, sentence }: Passage): string[] {
  const words = (from: number, to: number) =>
    sentence.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  return [
    ...quantities.map(
      (q) =>
        `    figure  ${words(q.from, q.to)} = ${q.low ?? '?'}..${q.high ?? '?'}${q.vague ? ' vague' : ''}${q.unit === 'plain' ? '' : ` (${q.unit})`}: ${q.why}`,
    ),
    ...dates.map((d) => `    date    ${words(d.from, d.to)}: ${d.why}`),
    ...places.map((p) => `    place   ${p.name} (${p.level}): ${p.why.join('; ')}`),
    ...actors.map((a) => `    actor   ${a.name}${a.actor ? ` = ${a.actor}` : ''}: ${a.why}`),
    ...persons.map((p) => `    person  ${p.name}: ${p.why}`),
    ...outlets.map((o) => `    outlet  ${o.name}: ${o.why}`),
    ...means.map((m) => `    means   ${m.name}: ${m.why}`),
  ];
}

function events(passage: Passage, survey: Survey): string[] {
  return survey.mentions[passage.index].map(({ mention, actuality }) => {
    const told = actuality === 'told' ? '' : ` (${actuality}: no claim)`;
    const draft = survey.drafts.findIndex((d) =>
      d.scenes.some((scene) => scene.frames.some((frame) => frame.mention === mention)),
    );
    const incident = draft < 0 ? '' : `, incident ${draft + 1}`;
    return `    event   ${mention.why} [${mention.kinds.join(', ')}]${told}${incident}`;
  });
}

function claims(passage: Passage, survey: Survey, { claims: all }: Reading): string[] {
  return all
    .filter((claim) => claim.quote.text !== '' && claim.quote.start === survey.codePoint(passage.sentence.start))
    .map((claim) => `    claim   ${claim.id} ${claim.about} "${claim.span.text}": ${claim.why.join(' > ')}`);
}
