import { type ClaimValue, Kind, type Place, PlaceLevel } from '../../model/index.ts';
import type { Doer } from '../names/doer.ts';
import { type KeptPlace, keptPlaces } from '../names/place.ts';
import type { ClaimTold, MentionTold } from './account.ts';

/** What a person reads in the words instead; null: what stands there. */
export function correctionOf({ corrected }: ClaimTold): ClaimValue | null {
  return corrected === null ? null : (JSON.parse(corrected) as ClaimValue);
}

/** A claim that a person found and that stands, with what it says as it was corrected. */
export interface FoundClaim {
  readonly about: string;
  readonly value: ClaimValue;
}

/** Null: the reader's claim, or one that was rejected or that denies. */
export function foundIn(claim: ClaimTold): FoundClaim | null {
  const { made, about, value, modality, judgement } = claim;
  if (made === null || judgement === 'rejected' || modality === 'denied') return null;
  return { about, value: correctionOf(claim) ?? (JSON.parse(value) as ClaimValue) };
}

/** Whom the claim names, where it names somebody. */
export function doerFound({ about, value }: FoundClaim): Doer[] {
  if (about !== 'perpetrator' || !('name' in value) || 'level' in value) return [];
  return [{ name: value.name, actor: value.actor ?? null, partOf: [] }];
}

/** The kind of incident that the claim names, where it is one of those that there are. */
export function kindFound({ about, value }: FoundClaim): string[] {
  return about === 'kind' && 'text' in value && KINDS.has(value.text) ? [value.text] : [];
}

const KINDS: ReadonlySet<string> = new Set(Kind.options);

/**
 * Where it was: a place that a person found stands before the reader's, and instead of what the reader has of the same
 * level, for which no words are kept that could be rejected.
 */
export function placedOf(
  { country, places }: MentionTold,
  found: readonly FoundClaim[],
): Pick<MentionTold, 'country'> & { readonly places: readonly KeptPlace[] } {
  const read = JSON.parse(places) as KeptPlace[];
  const own = found
    .flatMap(({ about, value }) => (about === 'where' && 'level' in value ? [value] : []))
    .toSorted(byLevel);
  if (own.length === 0) return { country, places: read };
  const levels = new Set(own.map(({ level }) => level));
  const said = own.find((place) => place.country !== undefined)?.country ?? country;
  return {
    country: said,
    places: [...keptPlaces({ where: own, country: said }), ...read.filter(({ level }) => !levels.has(level))],
  };
}

const byLevel = (one: Place, other: Place): number =>
  PlaceLevel.options.indexOf(one.level) - PlaceLevel.options.indexOf(other.level);
