import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim, Incident, Reading } from '../../../src/model/index.ts';
import { bounds, casualtyClaims, tollOf } from './notation.ts';
import { readingOf } from './reading-of.ts';

/**
 * The whole reading of the example report, short enough to be checked by eye. After a change that is meant, write the
 * file again with `npx vitest run test/reading/spec/example.test.ts -u`, and read the difference before committing it.
 */
test('the example report is read as the golden file says', async () => {
  const text = readFileSync(new URL('../../../examples/diallassagou.md', import.meta.url), 'utf8');
  const reading = readingOf(text.replace(/^---\n[\s\S]*?\n---\n/, ''), '2022-07-05');
  await expect(shown(reading)).toMatchFileSnapshot('golden/diallassagou.txt');
});

function shown(reading: Reading): string {
  return `${reading.incidents.map((incident) => incidentText(incident, reading)).join('\n')}`;
}

function incidentText(incident: Incident, reading: Reading): string {
  const { id, summary, background, kinds, trigger, country, where, victims, relations } = incident;
  const lines = [
    `${id} ${summary}${background ? ' (background)' : ''}`,
    `   told by    "${trigger.text}"`,
    `   kinds      ${kinds.join(', ')}`,
    `   where      ${where.map(({ name, level }) => `${name} (${level})`).join(', ')} ${country ?? '?'}`,
    ...datesOf(incident, reading).map((date) => `   when       ${date}`),
    ...incident.perpetrators.map(
      ({ name, status, actor }) => `   by         ${name}, ${status}, ${actor ?? 'unknown'}`,
    ),
    ...(Object.keys(incident.toll).length > 0 ? [`   toll       ${tollOf(incident)}`] : []),
    ...casualtyClaims(reading)
      .filter((claim) => claim.incident === id)
      .map((claim) => `   ${claim.about.padEnd(10)} ${figureText(claim)}`),
    ...victims.map(({ text, outcome }) => `   victim     ${text}, ${outcome}`),
    ...relations.map(({ type, to }) => `   ${type} ${to}`),
  ];
  return `${lines.join('\n')}\n`;
}

const datesOf = ({ id }: Incident, { claims }: Reading): string[] =>
  claims
    .filter(({ about, incident }) => about === 'when' && incident === id)
    .map((claim) => `${(claim.value as { edtf: string }).edtf} "${claim.span.text}", ${voiceText(claim)}`);

const figureText = (claim: Claim): string =>
  `${bounds(claim.value as Parameters<typeof bounds>[0])} "${claim.span.text}" ${claim.group}, ${voiceText(claim)}${claim.total ? ', the total' : ''}`;

const voiceText = ({ voice, via }: Claim): string =>
  `${voice === 'narrator' ? voice : voice.name}${via ? ` via ${via.name}` : ''}`;
