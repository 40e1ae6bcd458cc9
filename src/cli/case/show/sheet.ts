import type { IncidentSheet, RuleChange } from '../../../casefile/index.ts';
import { countryName } from '../../../exchange/dossier/wording.ts';
import { hanging, wrapped } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import { accountLines } from './accounts.ts';
import { changeLines } from './change.ts';
import { gridLines } from './grid.ts';
import { attributionLines, verificationLines } from './judgement.ts';
import { leftLines } from './left.ts';
import { noteLines } from './notes.ts';
import { relationLines } from './relations.ts';
import { sourceLines } from './sources.ts';

/**
 * An incident as a recorder wants to see it; no line is wider than `width`. Nothing of a report commands the terminal.
 */
export function sheetLines(sheet: IncidentSheet, change: RuleChange | null, width: number): string[] {
  const { line, rule, disagreements, attributionRule, verificationRule } = sheet;
  return [
    ...wrapped(harmless(line.name), width),
    ...wrapped(harmless(placed(sheet)), width),
    ...(line.withdrawn === null ? [] : wrapped(harmless(`Withdrawn: ${line.withdrawn}`), width)),
    ...section('Accounts', accountLines(sheet, width)),
    ...section(
      'Disagreements',
      disagreements.flatMap(({ question, says }) => hanging(`  ${question}: `, harmless(says), width)),
    ),
    ...section(`Tolls by ${rule.id} (${rule.name})`, gridLines(sheet, width)),
    ...(change === null ? [] : section(`With ${change.to} instead`, changeLines(change, width))),
    ...section(`Who did it, by ${attributionRule}`, attributionLines(sheet, width)),
    ...section(`Verification by ${verificationRule}`, verificationLines(sheet, width)),
    ...section('Notes', noteLines(sheet, width)),
    ...section('Related incidents', relationLines(sheet, width)),
    ...section('Sources', sourceLines(sheet, width)),
    ...section('Left out', leftLines(sheet, width)),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function placed({ line: { id, earliest, latest, country } }: IncidentSheet): string {
  const dates = earliest === latest ? earliest : `${earliest ?? 'no date'} to ${latest ?? 'no date'}`;
  return [id, dates ?? 'no date', ...(country === null ? [] : [countryName(country)])].join(', ');
}
