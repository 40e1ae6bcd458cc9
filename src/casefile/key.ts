import { createHash } from 'node:crypto';
import type { Claim, Incident, IncidentId, Reading, Reference, Span } from '../model/index.ts';

/** What names a claim or a mention within its report: what it is about, and the words that it stands on. */
export type Key = string;

/** A claim's short name, such as `clm-7k2m9x4t0q`. */
export type ClaimId = string;

/**
 * The keys of a reading's claims, in their order. Claims about the same on the same words are numbered from the second.
 */
export function claimKeys(reading: Reading): Key[] {
  return distinct(reading.claims.map(({ about, span }: Claim) => keyOf(about, span)));
}

/** The keys of a reading's incidents, in their order. */
export function mentionKeys(reading: Reading): Key[] {
  return distinct(reading.incidents.map(({ trigger }: Incident) => keyOf('incident', trigger)));
}

/** The key of what is told about something on these words; of the second and later ones there with their number. */
export function keyOf(about: string, { start, end }: Pick<Span, 'start' | 'end'>, nth = 1): Key {
  return nth === 1 ? `${about}@${start}-${end}` : `${about}@${start}-${end}~${nth}`;
}

function distinct(keys: readonly Key[]): Key[] {
  const seen = new Map<Key, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}~${times}`;
  });
}

/** Crockford's base 32: no letter that is taken for a digit. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of the incident that a mention founds: 50 bits of a hash of the mention, so that two cases into which the same
 * report goes name the incident alike, and 100,000 incidents collide with a chance of one in 200,000.
 */
export function incidentIdOf(mention: Reference): IncidentId {
  return `inc-${digitsOf(mention)}`;
}

/** What a person calls a claim by: made of the same hash, so it outlives the reading as the reference does. */
export function claimIdOf(claim: Reference): ClaimId {
  return `clm-${digitsOf(claim)}`;
}

/** The first 50 bits of the reference's SHA-256, as ten digits. */
function digitsOf({ report, key }: Reference): string {
  const hash = createHash('sha256').update(`${report}/${key}`).digest();
  let bits = hash.readBigUInt64BE() >> 14n;
  let digits = '';
  for (let i = 0; i < 10; i++, bits >>= 5n) digits = DIGITS[Number(bits & 31n)] + digits;
  return digits;
}

/** The 50 bits of an incident's id as a number, which a JavaScript number holds eight times over. */
export function incidentNumber(id: IncidentId): number {
  return [...id.slice('inc-'.length)].reduce((number, digit) => number * DIGITS.length + DIGITS.indexOf(digit), 0);
}
