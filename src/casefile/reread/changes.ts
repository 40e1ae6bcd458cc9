import type { Claim, Group, Reading, Reference, Sha256, Span } from '../../model/index.ts';
import { type ClaimId, claimIdOf, claimKeys, type Key, mentionKeys } from '../key.ts';
import { canonicalJson } from '../record/canonical.ts';

/** What a claim says, as far as a person would judge it. */
export interface ReadClaim {
  readonly id: ClaimId;
  readonly key: Key;
  readonly about: Claim['about'];
  readonly value: Claim['value'];
  readonly group: Group | null;
  readonly quote: string;
}

/** How two readings of one report differ. A claim on the same words about the same is the same claim. */
export interface Changes {
  readonly fresh: readonly ReadClaim[];
  readonly gone: readonly ReadClaim[];
  /** The same words, taken for something else. */
  readonly changed: readonly { readonly before: ReadClaim; readonly after: ReadClaim }[];
  /** Keys of the mentions that only one of them has. */
  readonly mentions: { readonly fresh: readonly Key[]; readonly gone: readonly Key[] };
}

export function changesBetween(report: Sha256, before: Reading, after: Reading): Changes {
  const [old, now] = [claimsOf(before), claimsOf(after)];
  const read = ([key, claim]: readonly [Key, Claim]) => readClaim({ report, key }, claim);
  const [told, tells] = [mentionKeys(before), mentionKeys(after)];
  return {
    fresh: [...now].filter(([key]) => !old.has(key)).map(read),
    gone: [...old].filter(([key]) => !now.has(key)).map(read),
    changed: [...now].flatMap(([key, claim]) => {
      const was = old.get(key);
      if (was === undefined || sense(was) === sense(claim)) return [];
      return [{ before: readClaim({ report, key }, was), after: readClaim({ report, key }, claim) }];
    }),
    mentions: { fresh: tells.filter((key) => !told.includes(key)), gone: told.filter((key) => !tells.includes(key)) },
  };
}

function claimsOf(reading: Reading): Map<Key, Claim> {
  return new Map(claimKeys(reading).map((key, i) => [key, reading.claims[i]]));
}

/** What of a claim goes into an incident's figures and facts. */
function sense({ value, group, total, negated, voice, modality }: Claim): string {
  return canonicalJson({ value, group, total, negated, modality, voice: voice === 'narrator' ? null : voice.name });
}

export function readClaim(
  claim: Reference,
  { about, value, group, quote }: Pick<Claim, 'about' | 'value' | 'group' | 'quote'>,
): ReadClaim {
  return { id: claimIdOf(claim), key: claim.key, about, value, group: group ?? null, quote: quote.text };
}

/**
 * Which mention of the newer reading goes on telling what a mention that is gone told: the one with most claims on the same
 * words, or on the same trigger. So an incident keeps its id and all that was decided on it.
 */
export function heirs(before: Reading, after: Reading): Map<Key, Key> {
  const [told, tells] = [mentionKeys(before), mentionKeys(after)];
  const found = new Map<Key, Key>();
  for (const [i, fresh] of tells.entries()) {
    if (told.includes(fresh)) continue;
    const alike = told
      .map((key, k) => ({ key, shared: sharedBetween(before, k, after, i) }))
      .filter(({ key, shared }) => shared > 0 && !tells.includes(key) && ![...found.values()].includes(key))
      .toSorted((one, other) => other.shared - one.shared);
    if (alike.length > 0) found.set(fresh, alike[0].key);
  }
  return found;
}

function sharedBetween(before: Reading, was: number, after: Reading, is: number): number {
  const [old, now] = [before.incidents[was], after.incidents[is]];
  const keys = new Set(keysOf(before, old.id));
  const claims = keysOf(after, now.id).filter((key) => keys.has(key)).length;
  return claims + Number(overlap(old.trigger, now.trigger));
}

function keysOf(reading: Reading, incident: string): Key[] {
  return claimKeys(reading).filter((_, i) => reading.claims[i].incident === incident);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
