import type { Claim, Reading } from '../../src/model/index.ts';
import { Measure } from '../../src/model/index.ts';
import { countOf } from '../../src/reading/incident/toll.ts';
import type { Judged } from './rightness.ts';

/** An annotated report's record, as far as claims are judged by it. */
export interface Annotation {
  readonly id: string;
  readonly incidents: readonly { readonly claims?: readonly AnnotatedClaim[] }[];
}

interface AnnotatedClaim {
  readonly measure: string;
  readonly phrase: string;
  readonly quote: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** A casualty claim is right where an annotated claim of the same words has the same measure and value. */
export function judgedByAnnotation(reading: Reading, text: string, annotation: Annotation): Judged[] {
  const annotated = annotation.incidents.flatMap(({ claims = [] }) => claims).map((claim) => placed(claim, text));
  const casualties = reading.claims.filter(({ about }) => Measure.options.includes(about as Measure));
  return casualties.map((claim) => ({ claim, right: annotated.some((one) => agrees(one, claim)) }));
}

interface Placed extends AnnotatedClaim {
  readonly start: number;
  readonly end: number;
}

/** Code points of the phrase inside its quote. */
function placed(claim: AnnotatedClaim, text: string): Placed {
  const quote = text.indexOf(claim.quote);
  const at = text.indexOf(claim.phrase, Math.max(0, quote));
  const start = [...text.slice(0, Math.max(0, at))].length;
  return { ...claim, start, end: start + [...claim.phrase].length };
}

function agrees({ measure, start, end, low, high }: Placed, claim: Claim): boolean {
  const value = countOf(claim);
  const overlaps = claim.span.start < end && start < claim.span.end;
  const lowAgrees = value.low === low || (high === null && Math.abs((value.low ?? -9) - (low ?? -9)) <= 1);
  return measure === claim.about && overlaps && value.high === high && lowAgrees;
}
