import { type ClaimValue, edtfBounds, type Group, Measure } from '../../model/index.ts';
import type { TotalTold } from '../../reckoning/disagree/excluding.ts';
import type { Spot } from '../../reckoning/gather/mention.ts';
import type { ClaimRow, MentionRow, ReportRow } from '../engine/tables.ts';
import { type Doer, type DoerTold, doerTold } from '../names/doer.ts';
import type { Names } from '../names/names.ts';
import { type PlaceTold, placesTold } from '../names/place.ts';
import { correctionOf, doerFound, foundIn, kindFound, placedOf } from './found.ts';

/** What a line asks of the tables: a mention with its report, and its claims. */
export type MentionTold = Omit<MentionRow, 'local' | 'background' | 'incident' | 'made'> &
  Pick<ReportRow, 'published' | 'added' | 'publisher'>;
export type ClaimTold = Pick<
  ClaimRow,
  | 'report'
  | 'mention'
  | 'key'
  | 'about'
  | 'value'
  | 'low'
  | 'high'
  | 'party'
  | 'total'
  | 'negated'
  | 'modality'
  | 'voice'
  | 'via'
  | 'corrected'
  | 'corrected_party'
  | 'made'
> & { readonly judgement: string };

export interface Dates {
  readonly edtf: string;
  /** ISO 8601 days; null: no bound on that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** One report's account of an incident, as people have corrected it and named what is in it. */
export interface Telling {
  readonly mention: MentionTold;
  readonly claims: number;
  readonly undecided: number;
  readonly dates: readonly Dates[];
  readonly doers: readonly DoerTold[];
  readonly totals: readonly TotalTold[];
  /** Of its most specific place that has one; null: none has. */
  readonly spot: Spot | null;
  /** Of all its places that are told as closely as that one. */
  readonly spots: readonly Spot[];
  readonly kinds: readonly string[];
  /** The most specific first. */
  readonly places: readonly PlaceTold[];
}

/** A perpetrator of a mention, as the table `mention` keeps it. */
export interface KeptDoer extends Doer {
  /** Keys of the claims that name it. */
  readonly claims: readonly string[];
}

export function tellingOf(mention: MentionTold, claims: readonly ClaimTold[], names: Names): Telling {
  const { kinds, perpetrators } = mention;
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const found = claims.flatMap((claim) => foundIn(claim) ?? []);
  const placed = placedOf(mention, found);
  const places = placesTold(placed.places, names);
  const spots = closest(places);
  return {
    mention: { ...mention, country: placed.country },
    claims: claims.length,
    undecided: claims.filter(({ judgement }) => judgement === 'open').length,
    dates: datesOf(mention, claims),
    doers: [
      ...(JSON.parse(perpetrators) as KeptDoer[]).flatMap((doer) => standing(doer, byKey)),
      ...found.flatMap(doerFound),
    ].map((doer) => doerTold(doer, names)),
    totals: claims.flatMap(totalOf),
    spot: spots[0] ?? null,
    spots,
    kinds: [...new Set([...(JSON.parse(kinds) as string[]), ...found.flatMap(kindFound)])],
    places,
  };
}

/** A market is told as closely as a town. */
const closeness = ({ level }: PlaceTold): PlaceTold['level'] => (level === 'site' ? 'settlement' : level);

function closest(places: readonly PlaceTold[]): Spot[] {
  const located = places.filter(({ spot }) => spot !== null);
  return located.filter((place) => closeness(place) === closeness(located[0])).flatMap(({ spot }) => spot ?? []);
}

/**
 * A person's dates, where there are some; none where every claim that gives the report's was rejected. What a person found
 * stands beside a date of the reader's that has words of its own and was not corrected or rejected.
 */
function datesOf({ edtf, earliest, latest }: MentionTold, claims: readonly ClaimTold[]): Dates[] {
  const dating = claims.filter(({ about }) => about === 'when');
  const read = dating.filter(({ made }) => made === null);
  const corrected = datesIn(read.map(correctionOf));
  const found = datesIn(dating.map((claim) => foundIn(claim)?.value ?? null));
  if (corrected.length > 0) return [...corrected, ...found];
  const refused = read.length === 0 ? found.length > 0 : read.every(({ judgement }) => judgement === 'rejected');
  return edtf === null || refused ? found : [...found, { edtf, earliest, latest }];
}

function datesIn(values: readonly (ClaimValue | null)[]): Dates[] {
  return values.flatMap((value) =>
    value !== null && 'edtf' in value ? [{ edtf: value.edtf, ...edtfBounds(value.edtf) }] : [],
  );
}

function standing({ claims, ...doer }: KeptDoer, byKey: ReadonlyMap<string, ClaimTold>): Doer[] {
  const own = claims.flatMap((key) => byKey.get(key) ?? []);
  const naming = own.filter(({ made }) => made === null);
  if (own.length > 0 && naming.length === 0) return [];
  if (naming.length > 0 && naming.every(({ judgement }) => judgement === 'rejected')) return [];
  for (const claim of naming) {
    const value = correctionOf(claim);
    if (value !== null && 'name' in value && !('level' in value))
      return [{ name: value.name, actor: value.actor ?? null, partOf: [] }];
  }
  return [doer];
}

/** Told as possible, suspected or denied, a figure is none of the account's, unless a person has stood up for it. */
const ASSERTED: ReadonlySet<string> = new Set(['stated', 'reported']);
const STOOD_UP_FOR: ReadonlySet<string> = new Set(['accepted', 'corrected']);

function totalOf(claim: ClaimTold): TotalTold[] {
  const { about, total, negated, judgement, modality, party, corrected_party } = claim;
  const measure = Measure.safeParse(about);
  if (!measure.success || total !== 1 || negated === 1 || judgement === 'rejected') return [];
  if (!ASSERTED.has(modality) && !STOOD_UP_FOR.has(judgement)) return [];
  const value = correctionOf(claim);
  const { low, high } = value !== null && 'vague' in value ? value : claim;
  return [{ measure: measure.data, group: (corrected_party ?? party ?? 'unknown') as Group, low, high }];
}
