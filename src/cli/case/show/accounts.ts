import type { IncidentSheet, Saying } from '../../../casefile/index.ts';
import { manner, valueWords } from '../../../exchange/dossier/account.ts';
import { statusWords } from '../../../exchange/dossier/wording.ts';
import { hanging, widest } from '../../../exchange/terminal/layout.ts';
import { harmless, plainPhrase } from '../../../exchange/terminal/plain.ts';
import { type Claim, type ClaimValue, type Count, type Group, Measure } from '../../../model/index.ts';
import type { Question } from '../../../reckoning/index.ts';
import { tableLines } from './table.ts';
import { groupAfter } from './words.ts';

const ORDER: readonly Question[] = ['when', 'where', 'who', ...Measure.options];

/** So many of the places that a report names, the most precise first. */
const NEAREST = 3;

/** One voice's answers, by question. */
interface Row {
  readonly voice: string;
  readonly answers: Map<Question, Set<string>>;
}

/** The accounts side by side, a row a voice and a column a question; one under the other where they do not fit. */
export function accountLines(sheet: IncidentSheet, width: number): string[] {
  const rows = rowsOf(sheet);
  const questions = ORDER.filter((question) => rows.some(({ answers }) => answers.has(question)));
  const disputed = new Set(sheet.disagreements.map(({ question }) => question));
  const heads = questions.map((question) => (disputed.has(question) ? `${question} ≠` : question));
  const cells = rows.map(({ voice, answers }) => [
    [voice],
    ...questions.map((question) => [...(answers.get(question) ?? [])]),
  ]);
  return tableLines(['voice', ...heads], cells, width) ?? listed(heads, cells, width);
}

function listed(heads: readonly string[], rows: readonly (readonly (readonly string[])[])[], width: number): string[] {
  const room = widest(heads) + 4;
  return rows.flatMap(([[voice], ...cells]) => [
    ...hanging('', harmless(voice), width),
    ...cells.flatMap((cell, i) => cell.flatMap((text) => hanging(`  ${heads[i]}`.padEnd(room), harmless(text), width))),
  ]);
}

function rowsOf({ sayings, settings, tellers, attributions }: IncidentSheet): Row[] {
  const rows = new Map<string, Row>();
  const answer = (key: string, voice: string, question: Question, text: string) => {
    if (!rows.has(key)) rows.set(key, { voice, answers: new Map() });
    const { answers } = rows.get(key)!;
    answers.set(question, (answers.get(question) ?? new Set()).add(text));
  };
  const blames = new Map(
    attributions.flatMap(({ accounts }) =>
      accounts.map((blame) => [`${blame.claim.report} ${blame.claim.key}`, blame]),
    ),
  );
  for (const saying of sayings) {
    const { claim, told, voice, speaker } = saying;
    const blame = blames.get(`${claim.report} ${claim.key}`);
    if (blame !== undefined)
      answer(voice.key, speaker, 'who', `${blame.name} (${statusWords[blame.status]})${judged(saying)}`);
    else if (told.about === 'when' || told.about === 'where' || isFigure(told))
      answer(voice.key, speaker, told.about as Question, answerOf(saying));
  }
  for (const { report, places } of settings) {
    const { key, name } = tellers.get(report)!;
    const own = places.filter((place) => !saidIn(sayings, report, place)).slice(0, NEAREST);
    if (own.length > 0) answer(key, name, 'where', own.join(', '));
  }
  return [...rows.values()];
}

/** Whether a claim that a person found says so, which stands with its own voice. */
function saidIn(sayings: readonly Saying[], report: string, place: string): boolean {
  return sayings.some(({ claim, told, row }) => {
    if (claim.report !== report || told.about !== 'where') return false;
    return [told.value, correction(row.corrected)].some(
      (value) => value !== null && 'level' in value && value.name === place,
    );
  });
}

const correction = (corrected: string | null): ClaimValue | null =>
  corrected === null ? null : (JSON.parse(corrected) as ClaimValue);

function answerOf(saying: Saying): string {
  const { told, row, addition } = saying;
  const value = correction(row.corrected) ?? told.value;
  const group = (row.corrected_party ?? row.party ?? 'unknown') as Group;
  const people = isFigure(told) ? groupAfter(group, value as Count) : '';
  const marks = [addition ? 'on top of others' : told.total === false ? 'part' : null, manner(told)].filter(
    (mark) => mark !== null,
  );
  const manners = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `${plainPhrase(valueWords({ ...told, value }))}${people}${manners}${judged(saying)}`;
}

const isFigure = ({ about }: Pick<Claim, 'about'>): boolean => Measure.safeParse(about).success;

const judged = ({ row }: Saying): string => (row.judgement === 'open' ? '' : `, ${row.judgement}`);
