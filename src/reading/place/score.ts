import type { Candidate } from './candidates.ts';
import { contains } from './candidates.ts';
import { foldName } from './fold.ts';
import type { PlaceMention } from './mention.ts';
import { RANK } from './nesting.ts';
import { kilometres, type Point } from './sphere.ts';

/** What the document says around a mention when its candidates are weighed. */
export interface Setting {
  /** Share of the document's votes, by country. */
  readonly shares: ReadonlyMap<string, number>;
  /** Countries named in the mention's sentence. */
  readonly beside: ReadonlySet<string>;
  /** What the mention lies in, where the text says so and it is settled. */
  readonly within: Candidate | null;
  /**
   * Places of the document that are settled already, provinces and countries left out: their points are far from much.
   */
  readonly anchors: readonly Point[];
}

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** How well a candidate fits; only differences between the candidates of one mention mean anything. */
export function scored(mention: PlaceMention, candidate: Candidate, setting: Setting): Scored {
  let score = 0;
  for (const { weight } of CLUES) score += weight(mention, candidate, setting);
  return { candidate, score };
}

/** The clues that weigh most for a candidate, in words. */
export function reasonsFor(mention: PlaceMention, candidate: Candidate, setting: Setting): string[] {
  return CLUES.flatMap(({ weight, why }) =>
    why && weight(mention, candidate, setting) > 0.3 ? [why(candidate, setting)] : [],
  );
}

interface Clue {
  weight(mention: PlaceMention, candidate: Candidate, setting: Setting): number;
  why?(candidate: Candidate, setting: Setting): string;
}

const CLUES: readonly Clue[] = [
  { weight: (_, candidate) => size(candidate) },
  { weight: ({ core }, { name }) => (foldName(name) === foldName(core) ? 0.4 : 0) },
  {
    weight: (_, { country }, { shares }) => 2 * (shares.get(country) ?? 0),
    why: ({ country }) => `the report is about ${country}`,
  },
  {
    weight: (_, { country }, { beside }) => (beside.has(country) ? 0.6 : 0),
    why: ({ country }) => `${country} is named beside it`,
  },
  {
    weight: ({ country: told }, { country }) => (told === undefined ? 0 : told === country ? 3 : -3),
    why: () => 'the words name its country',
  },
  {
    weight: ({ typeCountries }, { country }) => (typeCountries?.includes(country) ? 0.8 : 0),
    why: ({ country }) => `such divisions are in ${country}`,
  },
  {
    weight: (_, candidate, { within }) => containment(candidate, within),
    why: (_, { within }) => `lies in ${within?.name}`,
  },
  {
    weight: (_, candidate, { anchors }) => nearness(candidate, anchors),
    why: () => 'near other places of the report',
  },
  { weight: agreement, why: ({ level }) => `is a ${level}` },
];

/** 0..1.8: a capital of ten million, down to a hamlet. Squared, so that London, Ontario does not rival London. */
function size({ population, feature, level }: Candidate): number {
  const people = Math.min(1, Math.log10((population || UNCOUNTED[feature] || 0) + 10) / 7);
  const rank = RANKS[feature] ?? (level === 'country' ? 0.3 : level === 'province' ? 0.2 : 0);
  return 1.5 * people ** 2 + rank;
}

/** People of a seat whose population is not known: fewer than most of its kind have. */
const UNCOUNTED: Readonly<Record<string, number>> = {
  PPLC: 100_000,
  PPLA: 20_000,
  PPLA2: 5_000,
  PPLA3: 1_500,
  ADM2: 5_000,
};

/** Seats of government by GeoNames feature code. */
const RANKS: Readonly<Record<string, number>> = { PPLC: 0.3, PPLA: 0.2, PPLA2: 0.15, PPLA3: 0.05 };

function containment(candidate: Candidate, within: Candidate | null): number {
  if (!within) return 0;
  if (within.country !== candidate.country) return -3;
  if (!within.entry) return 3;
  if (candidate.entry && contains(within.entry, candidate.entry)) return 3.5;
  if (candidate.key === within.key) return -1;
  const reach = RANK[within.level] >= 3 ? 250 : 80;
  if (kilometres(candidate, within) <= reach) return 2;
  return RANK[within.level] >= 3 ? 0.5 : -2;
}

function nearness(candidate: Candidate, anchors: readonly Point[]): number {
  if (anchors.length === 0) return 0;
  const nearest = nearestOf(candidate, anchors);
  if (nearest <= 30) return 1.2;
  if (nearest <= 100) return 0.9;
  if (nearest <= 300) return 0.6;
  return nearest <= 1000 ? 0.2 : 0;
}

/** Kilometres to the nearest anchor; those more than nine degrees north or south are too far to count. */
function nearestOf(candidate: Candidate, anchors: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (Math.abs(anchor.lat - candidate.lat) > 9) continue;
    nearest = Math.min(nearest, kilometres(candidate, anchor));
  }
  return nearest;
}

/** A type word weighs more than the guess made for a bare name. */
function agreement({ level, type }: PlaceMention, candidate: Candidate): number {
  if (level === candidate.level) return type === undefined ? 0.2 : 0.8;
  if (level === 'site') return candidate.level === 'settlement' ? 0.3 : 0;
  if (type === undefined) return 0;
  return Math.abs(RANK[level] - RANK[candidate.level]) > 1 ? -0.8 : -0.1;
}
