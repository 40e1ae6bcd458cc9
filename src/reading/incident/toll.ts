import type { Claim, Count, Measure, TollEntry } from '../../model/index.ts';

/** Which claims stand for whom: attackers' own deaths are kept apart. */
type Toll = Partial<Record<Measure | 'attackersKilled', TollEntry>>;

/**
 * The toll of one incident in one report. Rule "stated total": a figure given as the whole, the last by the narrator,
 * else by the last voice. Rule "sum of parts": figures for groups told apart, without the shares named by "including"
 * (their ids in `shares`) and without what is said twice. Unknown is absent, never 0.
 */
export function reckonToll(claims: readonly Claim[], shares: ReadonlySet<string> = new Set()): Toll {
  const toll: Toll = {};
  for (const measure of MEASURES) {
    const all = certain(claims.filter((claim) => claim.about === measure && !claim.negated));
    const victims = reckon(
      all.filter((claim) => claim.group !== 'attacker'),
      shares,
    );
    if (victims) toll[measure] = victims;
    if (measure !== 'killed') continue;
    const attackers = reckon(
      all.filter((claim) => claim.group === 'attacker'),
      shares,
    );
    if (attackers) toll.attackersKilled = attackers;
  }
  return toll;
}

/** Without what is only feared or supposed ("30 more are feared dead") beside what is told as certain. */
function certain(claims: readonly Claim[]): Claim[] {
  const sure = claims.filter(({ modality }) => modality !== 'suspected' && modality !== 'conditional');
  return sure.some((claim) => countOf(claim).high !== 0) ? sure : [...claims];
}

const MEASURES: readonly Measure[] = ['killed', 'injured', 'abducted', 'missing', 'displaced', 'detained'];

function reckon(claims: readonly Claim[], shares: ReadonlySet<string>): TollEntry | null {
  if (claims.length === 0) return null;
  const totals = claims.filter((claim) => claim.total);
  if (totals.length > 0) {
    const chosen =
      totals.find((claim) => claim.voice === 'narrator' && !countOf(claim).vague) ??
      totals.find((claim) => !countOf(claim).vague) ??
      totals[0];
    const agreeing = totals.filter((claim) => sameCount(countOf(claim), countOf(chosen)));
    return { ...countOf(chosen), rule: 'stated total', claims: agreeing.map((claim) => claim.id) };
  }
  const counted = claims.filter((claim) => countOf(claim).high !== 0);
  const parts = counted.filter((claim) => !shares.has(claim.id));
  return counted.length > 0 ? sum(parts.length > 0 ? parts : counted) : null;
}

function sum(claims: readonly Claim[]): TollEntry {
  const counts = claims.map(countOf);
  const low = counts.reduce((total, count) => total + (count.low ?? 0), 0);
  const open = counts.some((count) => count.high === null);
  return {
    low,
    high: open ? null : counts.reduce((total, count) => total + (count.high ?? 0), 0),
    vague: counts.some((count) => count.vague),
    text: counts.map((count) => count.text).join(' + '),
    rule: 'sum of parts',
    claims: claims.map((claim) => claim.id),
  };
}

export const countOf = (claim: Claim): Count => claim.value as Count;

export function sameCount(a: Count, b: Count): boolean {
  return a.low === b.low && a.high === b.high;
}
