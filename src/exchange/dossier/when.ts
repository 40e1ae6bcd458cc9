import type { Claim, Incident } from '../../model/index.ts';
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

/** The incident's own date first, then every other date that some voice gives for it. */
export function datesOf(docket: Docket, incident: Incident): readonly DateAccount[] {
  const claims = claimsAbout(docket, incident).filter(({ entry }) => 'edtf' in entry.value && !entry.negated);
  const given = [...new Set([incident.when.edtf, ...claims.map(({ entry }) => edtfOf(entry))])];
  return given.map((edtf) => ({
    edtf,
    chosen: edtf === incident.when.edtf,
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
