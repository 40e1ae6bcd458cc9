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
  /** Its sentence tells of an event of its own ("shortly afterwards a bomb exploded"), not of "the attack". */
  readonly ownEvent: boolean;
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
  const settled = withSums(ranked).map((one) =>
    isBarePlural(one.people) && one.standing === 'part' && hasFigure(ranked) ? again(one) : one,
  );
  const parts = settled.filter((one) => one.standing === 'part');
  const whole = settled.some((one) => one.standing === 'whole');
  return parts.length === 1 && !whole
    ? settled.map((one) => (one === parts[0] ? { ...one, standing: 'whole' } : one))
    : settled;
}

/** "killed 41 people: the first killed 26 and the second 15": parts of a sentence that add up to a figure before them. */
function withSums(ranked: readonly Statement[]): Statement[] {
  const parts = ranked.filter(({ standing }) => standing === 'part');
  for (const whole of parts) {
    const { passage, low, high, noun, group } = whole.people;
    const rest = parts.filter((one) => one.people.passage === passage && one.people.from > whole.people.from);
    const general = group === 'unknown' || noun === '' || rest.every((one) => one.people.group === group);
    if (rest.length < 2 || !general || low === null || low !== high || low < 3) continue;
    const sum = rest.reduce(
      (total, { people }) => total + (people.low === people.high ? (people.low ?? 0) : Number.NaN),
      0,
    );
    if (sum !== low) continue;
    return ranked.map((one) =>
      one === whole ? { ...one, standing: 'whole' } : rest.includes(one) ? { ...one, standing: 'share' } : one,
    );
  }
  return [...ranked];
}

const again = (one: Statement): Statement => ({ ...one, standing: 'again' });

function hasFigure(ranked: readonly Statement[]): boolean {
  return ranked.some((one) => one.people.quantity && (one.standing === 'part' || one.standing === 'whole'));
}

/** "men", "civilians", "them": no figure of its own, so it adds nobody to the figures given. */
function isBarePlural({ quantity, low, high, group }: Nominal): boolean {
  return quantity === undefined && low === 2 && high === null && (group === 'unknown' || group === 'civilian');
}

function standingOf(one: Unranked, before: readonly Statement[]): Statement['standing'] {
  const { casualty, people } = one;
  if (casualty.standing === 'included') return 'share';
  if (casualty.standing === 'total') return 'whole';
  if (people.low === 0 && people.high === 0 && !isNobody(people)) return 'share';
  const figures = before.filter((b) => b.standing === 'part' || b.standing === 'whole');
  if (figures.length === 0 || people.other) return 'part';
  if (people.ofKnown && figures.some((b) => (b.people.low ?? 0) > (people.low ?? 0))) return 'share';
  const sameSentence = figures.some((b) => b.people.passage === people.passage);
  if (sameSentence) return 'part';
  const equal = figures.find(
    (b) => b.people.low === people.low && b.people.high === people.high && compatible(b.people, people),
  );
  if (equal) return equal.standing === 'whole' ? 'whole' : 'again';
  if (people.definite && people.quantity === undefined) return 'again';
  return amongFigures(one, figures);
}

/** A figure in a later sentence: a new total when it covers the parts, a share when it is a group within a total. */
function amongFigures({ people, ownEvent }: Unranked, figures: readonly Statement[]): Statement['standing'] {
  const low = people.low ?? 0;
  const parts = figures.filter((b) => b.standing === 'part').reduce((total, b) => total + (b.people.low ?? 0), 0);
  if (isGeneral(people) && parts > 0 && low >= parts) return 'whole';
  const within = figures.some((b) => isGeneral(b.people) && (b.people.low ?? 0) > low);
  return within && !(isGeneral(people) && ownEvent) ? 'share' : 'part';
}

/** "no one", "no people": nobody at all; "no Australians" leaves the others open. */
function isNobody(people: Nominal): boolean {
  return people.entry === null || isGeneral(people);
}

const GENERAL_NOUNS = new Set([
  'people',
  'person',
  'one',
  'casualty',
  'fatality',
  'death',
  'injury',
  'victim',
  'life',
  'other',
  'body',
  'dead',
  'individual',
  'human',
  'soul',
]);

/** "people", "victims", a bare figure: says nothing of who they were. */
function isGeneral(people: Nominal): boolean {
  return people.group === 'unknown' && !people.person && (people.noun === '' || GENERAL_NOUNS.has(people.noun));
}

function compatible(a: Nominal, b: Nominal): boolean {
  return a.group === b.group || isGeneral(a) || isGeneral(b);
}
