import type { Claim, Incident } from '../../model/index.ts';
import { type DateBounds, dateBounds } from './bounds.ts';
import { dateWords } from './date.ts';
import { claimsAbout, type Docket, type Numbered } from './docket.ts';
import type { Phrase } from './phrase.ts';
import { voicesOf } from './voice.ts';

/** One date given for an incident, with the voices that give it; `chosen` marks the one the incident carries. */
export interface DateAccount {
  readonly edtf: string | null;
  readonly chosen: boolean;
  readonly claims: readonly Numbered<Claim>[];
}

/**
 * The incident's own date first, then every date some voice gives that competes with it. A date that merely says the
 * same less or more precisely ("June 2022" beside 18 June 2022) does not compete.
 */
export function datesOf(docket: Docket, incident: Incident): readonly DateAccount[] {
  const own = incident.when.edtf;
  const claims = claimsAbout(docket, incident).filter(({ entry }) => 'edtf' in entry.value && !entry.negated);
  const given = [...new Set(claims.map(({ entry }) => edtfOf(entry)))];
  const competing = given.filter((edtf) => edtf !== own && !isSameTime(edtf, own));
  return [own, ...competing].map((edtf) => ({
    edtf,
    chosen: edtf === own,
    claims: claims.filter(({ entry }) => edtfOf(entry) === edtf),
  }));
}

/** "18 June 2022 (the government)"; the voices are told only where `naming` is set and some are known. */
export function dateAccountWords({ edtf, claims }: DateAccount, naming: boolean): Phrase {
  const words = dateWords(edtf);
  return naming && claims.length > 0 ? [words, ' (', ...voicesOf(claims), ')'] : [words];
}

function edtfOf({ value }: Claim): string | null {
  return 'edtf' in value ? value.edtf : null;
}

/** One of the two dates lies within the other. */
function isSameTime(a: string | null, b: string | null): boolean {
  const [one, other] = [dateBounds(a), dateBounds(b)];
  return one !== null && other !== null && (within(one, other) || within(other, one));
}

function within(inner: DateBounds, outer: DateBounds): boolean {
  const begins = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return begins && ends;
}
