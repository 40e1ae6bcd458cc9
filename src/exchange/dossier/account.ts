import { type Claim, type Incident, Measure, type TollMeasure } from '../../model/index.ts';
import { amountWords } from './amount.ts';
import { dateWords } from './date.ts';
import { claimsAbout, type Docket, type Numbered } from './docket.ts';
import { named, type Phrase } from './phrase.ts';
import { voiceKey, voiceWords } from './voice.ts';
import { modalityWords } from './wording.ts';

/** What a column of the accounts holds: a measure of the toll, the time, or who is held responsible. */
export type AccountColumn = TollMeasure | 'when' | 'perpetrator';

/** One voice's account of an incident; `cells` has an entry for every column, empty where the voice is silent. */
export interface Account {
  readonly voice: Phrase;
  readonly cells: readonly (readonly Statement[])[];
}

/** One thing a voice says: the value in plain words, the report's words unless they say no more, the claim's number. */
export interface Statement {
  readonly value: Phrase;
  readonly words: string | null;
  readonly claim: number;
}

export interface Accounts {
  /** Only columns of which some voice speaks, the toll first. */
  readonly columns: readonly AccountColumn[];
  readonly rows: readonly Account[];
}

const order: readonly AccountColumn[] = [...Measure.options, 'attackersKilled', 'when', 'perpetrator'];

/** The accounts of one incident side by side: a row a voice, in the order in which the voices speak in the report. */
export function accountsOf(docket: Docket, incident: Incident): Accounts {
  const claims = claimsAbout(docket, incident).filter(({ entry }) => columnOf(entry) !== null);
  const columns = order.filter((column) => claims.some(({ entry }) => columnOf(entry) === column));
  const voices = [...new Set(claims.map(({ entry }) => voiceKey(entry)))];
  const rows = voices.map((key) => {
    const own = claims.filter(({ entry }) => voiceKey(entry) === key);
    const cells = columns.map((column) =>
      own
        .filter(({ entry }) => columnOf(entry) === column)
        .sort((a, b) => Number(b.entry.total ?? true) - Number(a.entry.total ?? true))
        .map(statement),
    );
    return { voice: voiceWords(own[0].entry), cells };
  });
  return { columns, rows };
}

function columnOf({ about, group }: Claim): AccountColumn | null {
  if (about === 'killed' && group === 'attacker') return 'attackersKilled';
  return order.find((column) => column === about) ?? null;
}

function statement({ entry, number }: Numbered<Claim>): Statement {
  const marks = [entry.total === false ? 'part' : null, manner(entry)].filter((mark) => mark !== null);
  const value = valueWords(entry);
  return {
    value: marks.length === 0 ? value : [...value, ` (${marks.join(', ')})`],
    words: isNamed(entry) ? null : entry.span.text,
    claim: number,
  };
}

/** The value is a name, and the words are that name. */
function isNamed({ value, span }: Claim): boolean {
  return 'name' in value && value.name === span.text;
}

/** How the claim is put where it is no plain statement: "denied", "suspected", "not confirmed". */
export function manner({ modality, negated }: Pick<Claim, 'modality' | 'negated'>): string | null {
  return modalityWords[modality] ?? (negated ? 'denied' : null);
}

/** A claim's value in plain words. */
export function valueWords({ value }: Pick<Claim, 'value'>): Phrase {
  if ('vague' in value) return [amountWords(value)];
  if ('edtf' in value) return [dateWords(value.edtf)];
  return 'name' in value ? [named(value.name)] : [named(value.text)];
}
