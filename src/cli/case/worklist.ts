import type { ClaimLine } from '../../casefile/index.ts';
import { type CsvRecord, sheetLine } from '../../exchange/csv.ts';
import { valueText } from '../../exchange/value-text.ts';
import { fault } from '../faults.ts';
import { type Said, VERDICTS, type Verdict } from './judging.ts';

/** What a person writes in the list of claims to be judged. */
const TO_WRITE = ['claim', 'decision', 'value', 'group', 'reason', 'credibility'] as const;

/** What is there to be read, and is not looked at when the list comes back. */
const TO_READ = ['about', 'reads', 'voice', 'quote', 'report', 'published', 'incident'] as const;

const COLUMNS: readonly string[] = [...TO_WRITE, ...TO_READ];

const WORD_OF = Object.fromEntries(Object.entries(VERDICTS).map(([word, judgement]) => [judgement, word]));

export const WORKLIST_HEAD = sheetLine(COLUMNS);

/** A claim as a line of the list, with what is decided of it already; what was decided on another reading is to be decided again. */
export function worklistLine(line: ClaimLine): string {
  const cells: Readonly<Record<(typeof TO_WRITE)[number] | (typeof TO_READ)[number], string>> = {
    claim: line.id,
    decision: line.judgement === 'open' || line.judgedOn !== null ? '' : (WORD_OF[line.judgement] as Verdict),
    value: valueText(line.corrected ?? line.value),
    group: line.correctedGroup ?? line.group ?? '',
    reason: line.reason ?? '',
    credibility: line.credibility === null ? '' : String(line.credibility),
    about: line.about,
    reads: valueText(line.value),
    voice: line.voice ?? '',
    quote: line.quote,
    report: line.report.name,
    published: line.report.published ?? '',
    incident: line.incident ?? '',
  };
  return sheetLine(COLUMNS.map((name) => cells[name as keyof typeof cells]));
}

/** What a line of such a list says. Throws `unknown-column` and `no-claim-named`. */
export function saidIn({ cells }: CsvRecord): Said & { readonly claim: string } {
  const strange = Object.keys(cells).find((name) => name !== '' && !COLUMNS.includes(name));
  if (strange !== undefined) throw fault('unknown-column', { detail: strange });
  const { claim = '', decision, value, group, reason, credibility } = cells;
  if (claim.trim() === '') throw fault('no-claim-named');
  return { claim: claim.trim(), ...said({ decision, value, group, reason, credibility }) };
}

const said = (cells: Readonly<Record<keyof Said, string | undefined>>): Said =>
  Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined && text.trim() !== ''));
