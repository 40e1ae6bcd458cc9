import type { Casualty } from '../casualty/casualty.ts';
import type { Nominal } from '../casualty/nominal.ts';
import type { Attribution } from '../voice/attribution.ts';

/** A casualty with its voice, and how it stands to the incident's other figures for the same measure. */
export interface Statement {
  readonly casualty: Casualty;
  /** Who is counted, with a pronoun's number taken from whom it stands for. */
  readonly people: Nominal;
  readonly attribution: Attribution;
  readonly attacker: boolean;
  /**
   * `whole`: meant as the total. `part`: a group beside others, to be added. `share`: inside another figure
   * ("including two children"). `again`: says once more what another statement said.
   */
  readonly standing: 'whole' | 'part' | 'share' | 'again';
}

export type Unranked = Omit<Statement, 'standing'>;

/** Decides whole, part, share and repetition among an incident's statements of one measure, in text order. */
export function rank(statements: readonly Unranked[]): Statement[] {
  const ranked: Statement[] = [];
  for (const voice of new Set(statements.map(voiceKey))) {
    ranked.push(...rankVoice(statements.filter((one) => voiceKey(one) === voice)));
  }
  return statements.map((one) => ranked.find((r) => r.casualty === one.casualty && r.people === one.people)!);
}

export function voiceKey({ attribution, attacker }: Unranked): string {
  return `${attacker ? 'attackers' : 'people'} by ${attribution.speaker?.name ?? 'narrator'}`;
}

function rankVoice(statements: readonly Unranked[]): Statement[] {
  const ranked: Statement[] = [];
  for (const one of statements) ranked.push({ ...one, standing: standingOf(one, ranked) });
  const parts = ranked.filter((r) => r.standing === 'part');
  const whole = ranked.some((r) => r.standing === 'whole');
  if (parts.length === 1 && !whole) return ranked.map((r) => (r === parts[0] ? { ...r, standing: 'whole' } : r));
  return ranked;
}

function standingOf(one: Unranked, before: readonly Statement[]): Statement['standing'] {
  const { casualty, people } = one;
  if (casualty.standing === 'included') return 'share';
  if (casualty.standing === 'total') return 'whole';
  if (people.low === 0 && people.high === 0 && !isNobody(people)) return 'share';
  const figures = before.filter((b) => b.standing === 'part' || b.standing === 'whole');
  const equal = figures.find(
    (b) => b.people.low === people.low && b.people.high === people.high && compatible(b.people, people),
  );
  const sameSentence = before.filter((b) => b.people.passage === people.passage);
  if (equal && !people.other && equal.people.passage !== people.passage)
    return equal.standing === 'whole' ? 'whole' : 'again';
  if (people.other) return 'part';
  if (people.definite && figures.length > 0 && people.quantity === undefined) return 'again';
  if (figures.length > 0 && sameSentence.length === 0) {
    const sum = figures.filter((b) => b.standing === 'part').reduce((total, b) => total + (b.people.low ?? 0), 0);
    if (isGeneral(people) && (people.low ?? 0) >= sum && sum > 0) return 'whole';
    const largest = Math.max(...figures.map((b) => b.people.low ?? 0));
    const headline = figures.some((b) => isGeneral(b.people) && (b.people.low ?? 0) > (people.low ?? 0));
    if (headline && (people.low ?? 0) < largest && !isGeneral(people)) return 'share';
  }
  return 'part';
}

/** "no one", "no people": nobody at all; "no Australians" leaves the others open. */
function isNobody(people: Nominal): boolean {
  return (
    people.noun === '' ||
    people.entry === null ||
    (isGeneral(people) && people.entry.lemma === people.noun && GENERAL_NOUNS.has(people.noun))
  );
}

const GENERAL_NOUNS = new Set(['people', 'person', 'one', 'casualty', 'fatality', 'death', 'injury', 'victim', 'life']);

/** "people", "victims", a bare figure: says nothing of who they were. */
function isGeneral(people: Nominal): boolean {
  return people.group === 'unknown' && !people.person;
}

function compatible(a: Nominal, b: Nominal): boolean {
  return a.group === b.group || isGeneral(a) || isGeneral(b);
}
