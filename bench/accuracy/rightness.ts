import type { Claim, Reading } from '../../src/model/index.ts';
import { countOf } from '../../src/reading/incident/toll.ts';
import type { Entry } from './gold.ts';

/** An entry of the lists with its table's figures; null: the table does not say. */
export interface TableEntry extends Entry {
  readonly gold: { readonly dead: number | null; readonly injured: number | null };
}

export interface Judged {
  readonly claim: Claim;
  readonly right: boolean;
}

/**
 * Which casualty claims of a one-entry narrative its table shows to be right or wrong. Only claims that the tolls of
 * the entry's own incidents add up are judged. Right are those of the one set of claims that adds up to the table's
 * figure. Wrong are the others; a claim above the figure; a claim that stands alone beside a figure that the text does
 * hold; and any of deaths where the table says that nobody died. All else stays unjudged, above all a figure of the
 * table that the text does not bear out, and vague words that no number can refute.
 */
export function judgedByTable(reading: Reading, entry: TableEntry): Judged[] {
  const { dead, injured } = entry.gold;
  return [...judged(reading, 'killed', dead, entry.text), ...judged(reading, 'injured', injured || null, entry.text)];
}

const MOST_CLAIMS = 10;

function judged(reading: Reading, about: 'killed' | 'injured', figure: number | null, text: string): Judged[] {
  const counted = countedClaims(reading, about);
  if (figure === null || counted.length === 0 || counted.length > MOST_CLAIMS) return [];
  const sets = setsThatMake(figure, counted);
  if (sets.length > 1) return [];
  const [only] = sets;
  if (only)
    return counted
      .filter((claim) => only.has(claim) || !countOf(claim).vague)
      .map((claim) => ({ claim, right: only.has(claim) }));
  const refuted = counted.filter((claim) => lows(claim).every((low) => low > figure));
  const alone = counted.length === 1 && !countOf(counted[0]).vague && holds(text, figure) ? counted : [];
  return [...new Set([...refuted, ...alone])].map((claim) => ({ claim, right: false }));
}

/** The claims that the tolls of the entry's own incidents add up, as the scorer of the lists reckons. */
function countedClaims({ incidents, claims }: Reading, about: 'killed' | 'injured'): Claim[] {
  const own = incidents.filter(
    ({ background, relations }) => !background && !relations.some(({ type }) => type === 'part-of'),
  );
  const ids = new Set(own.flatMap(({ toll }) => toll[about]?.claims ?? []));
  return claims.filter(({ id }) => ids.has(id));
}

/** Every set of claims that adds up to a figure. */
function setsThatMake(figure: number, claims: readonly Claim[]): ReadonlySet<Claim>[] {
  let sets: { readonly members: readonly Claim[]; readonly sum: number }[] = [{ members: [], sum: 0 }];
  for (const claim of claims)
    sets = sets.flatMap(({ members, sum }) => [
      { members, sum },
      ...lows(claim).map((low) => ({ members: [...members, claim], sum: sum + low })),
    ]);
  const made = sets.filter(({ members, sum }) => members.length > 0 && sum === figure);
  return made.map(({ members }) => new Set(members));
}

/** What a table may print for a count: "more than 30", which is 31 or more, stands there as 30 as often as not. */
function lows(claim: Claim): number[] {
  const { low, high } = countOf(claim);
  return low === null ? [0] : high === null && low > 2 ? [low, low - 1] : [low];
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function holds(text: string, figure: number): boolean {
  return new RegExp(`\\b(?:${[figure, ...WORDS.slice(figure, figure + 1)].join('|')})\\b`, 'iu').test(text);
}
