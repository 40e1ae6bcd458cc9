import { counted } from '../counted.ts';
import type { IncidentSheet } from '../dossier/sheet.ts';
import type { TollLine } from '../dossier/toll.ts';
import { accountLines } from './accounts.ts';
import type { Ink } from './ink.ts';
import { hanging, indented, padded, widest } from './layout.ts';
import { harmless, plainPhrase } from './plain.ts';

const margin = 3;
const labelWidth = 9;

/** One incident as terminal lines. A background incident is told by its facts and figures alone. */
export function incidentLines(sheet: IncidentSheet, width: number, ink: Ink): readonly string[] {
  const room = width - margin;
  const head = hanging(padded(`${sheet.number}`, margin), ink('title', harmless(sheet.summary)), width);
  const facts = sheet.facts.flatMap(({ label, phrases }) =>
    labelled(
      label,
      phrases.flatMap((phrase) => hanging('', plainPhrase(phrase), room - labelWidth)),
      ink,
    ),
  );
  const toll = tollLines(sheet.toll, room, ink);
  const more = sheet.background
    ? []
    : [...accounts(sheet, room, ink), ...people(sheet, room, ink), ...open(sheet, room, ink)];
  return [...head, ...indented([...facts, ...toll, ...more], margin)];
}

function labelled(label: string, lines: readonly string[], ink: Ink): readonly string[] {
  return lines.map((line, index) => ink('label', padded(index === 0 ? label : '', labelWidth)) + line);
}

function tollLines(toll: readonly TollLine[], room: number, ink: Ink): readonly string[] {
  if (toll.length === 0) return labelled('Toll', hanging('', 'no total given', room - labelWidth), ink);
  const names = widest(toll.map(({ label }) => label)) + 2;
  const lines = toll.flatMap(({ label, amount, rule, claims }) => {
    const from = counted(claims.length, 'claim');
    const reckoned = ink('label', `(${harmless(rule)}, ${from})`);
    return hanging(padded(label, names), `${ink('value', amount)} ${reckoned}`, room - labelWidth);
  });
  return labelled('Toll', lines, ink);
}

function accounts({ accounts }: IncidentSheet, room: number, ink: Ink): readonly string[] {
  const lines = accountLines(accounts, room, ink);
  return lines.length === 0 ? [] : section('Accounts side by side', lines, ink);
}

function people({ victims }: IncidentSheet, room: number, ink: Ink): readonly string[] {
  if (victims.length === 0) return [];
  return section(
    'People told apart',
    victims.flatMap((victim) => hanging('- ', plainPhrase(victim), room)),
    ink,
  );
}

function open({ unclear }: IncidentSheet, room: number, ink: Ink): readonly string[] {
  if (unclear.length === 0) return [];
  return section(
    'What stays unclear',
    unclear.flatMap((point) => hanging(ink('caution', '? '), plainPhrase(point), room)),
    ink,
  );
}

function section(heading: string, lines: readonly string[], ink: Ink): readonly string[] {
  return ['', ink('heading', heading), ...lines];
}
