import type { Document, Reading } from '../model/index.ts';
import type { Gate } from './gate.ts';
import { missedIn } from './missed.ts';
import type { Passage } from './passage.ts';
import type { Survey } from './survey.ts';

/** Columns of a line; what is longer goes on below its label. */
const WIDTH = 80;
const LABEL = '            ';

/**
 * For each sentence: what was recognised, which event words there are, which claims came of it and by which rules, and
 * which figures and event words came to nothing and why. `gate` is the one that lets sentences be parsed.
 */
export function explain(document: Document, survey: Survey, reading: Reading, gate: Gate): string {
  const lines: string[] = [];
  for (const passage of survey.passages) {
    const text = document.text.slice(passage.sentence.start, passage.sentence.end).replace(/\s+/gu, ' ');
    const told = [
      ...recognised(passage),
      ...events(passage, survey),
      ...claims(passage, survey, reading),
      ...missedIn(passage, survey, reading, gate).map(({ what, why }) => ['missed', `${what}: ${why}`] as const),
    ];
    lines.push(...wrapped(`[${passage.index + 1}] ${text}`, '    '));
    lines.push(...told.flatMap(([label, line]) => wrapped(`    ${label.padEnd(8)}${line}`, LABEL)), '');
  }
  return lines.join('\n');
}

type Line = readonly [label: string, text: string];

function recognised({ quantities, dates, places, actors, persons, outlets, means, sentence }: Passage): Line[] {
  const words = (from: number, to: number) =>
    sentence.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  return [
    ...quantities.map((q): Line => {
      const bounds = `${q.low ?? '?'}..${q.high ?? '?'}${q.vague ? ' vague' : ''}`;
      return ['figure', `${words(q.from, q.to)} = ${bounds}${q.unit === 'plain' ? '' : ` (${q.unit})`}: ${q.why}`];
    }),
    ...dates.map((d): Line => ['date', `${words(d.from, d.to)}: ${d.why}`]),
    ...places.map((p): Line => ['place', `${p.name} (${p.level}): ${p.why.join('; ')}`]),
    ...actors.map((a): Line => ['actor', `${a.name}${a.actor ? ` = ${a.actor}` : ''}: ${a.why}`]),
    ...persons.map((p): Line => ['person', `${p.name}: ${p.why}`]),
    ...outlets.map((o): Line => ['outlet', `${o.name}: ${o.why}`]),
    ...means.map((m): Line => ['means', `${m.name}: ${m.why}`]),
  ];
}

function events(passage: Passage, survey: Survey): Line[] {
  return survey.mentions[passage.index].map(({ mention, actuality }) => {
    const told = actuality === 'told' ? '' : ` (${actuality}: no claim)`;
    const draft = survey.drafts.findIndex((d) =>
      d.scenes.some((scene) => scene.frames.some((frame) => frame.mention === mention)),
    );
    const incident = draft < 0 ? '' : `, incident ${draft + 1}`;
    return ['event', `${mention.why} [${mention.kinds.join(', ')}]${told}${incident}`];
  });
}

function claims(passage: Passage, survey: Survey, { claims: all }: Reading): Line[] {
  return all
    .filter((claim) => claim.quote.text !== '' && claim.quote.start === survey.codePoint(passage.sentence.start))
    .map((claim) => ['claim', `${claim.id} ${claim.about} "${claim.span.text}": ${claim.why.join(' > ')}`]);
}

/** A line of no more columns than a terminal has, broken between words; what is left over is set in. */
function wrapped(line: string, indent: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    if (space <= indent.length) break;
    lines.push(rest.slice(0, space));
    rest = indent + rest.slice(space + 1);
  }
  return [...lines, rest];
}
