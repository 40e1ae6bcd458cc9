import type { IncidentSheet, Saying } from '../../casefile/index.ts';
import { claimIdOf } from '../../casefile/key.ts';
import type { ClaimValue, Count } from '../../model/index.ts';
import type { Toll } from '../../reckoning/toll/reckon.ts';
import { type VoiceNames, voiceNamesOf } from './voices.ts';

/** An incident as it leaves the case: what every format is made of. */
export type ToldIncident = ReturnType<typeof toldIncident>;
export type ToldClaim = ReturnType<typeof toldClaim>;
export type ToldToll = ReturnType<typeof toldToll>;

/**
 * An incident with its sources, claims and tolls. Without `persons` no words of a report, no title, no reason and no name
 * that a person gave goes out, for any of them may name a victim or a witness: the claims say where the words stand, and
 * whoever has the case can look them up.
 */
export function toldIncident(sheet: IncidentSheet, persons: boolean) {
  const { line, tellers, rule, verification } = sheet;
  const voices = voiceNamesOf(sheet, persons);
  const keys = new Map(sheet.accounts.map(({ voice, origin }) => [voice, origin]));
  const called = (voice: string) => (persons ? voice : voices(keys.get(voice) ?? ''));
  return {
    id: line.id,
    name: line.named && !persons ? null : line.name,
    date: { edtf: line.edtf, earliest: line.earliest, latest: line.latest },
    place: { name: line.place, admin1: line.admin1, country: line.country, spot: line.spot },
    kinds: line.kinds,
    perpetrators: line.perpetrators.map(({ name }) => name),
    verification: verification.incident.status,
    voices: verification.incident.voices,
    independentVoices: verification.incident.independent,
    undecided: line.undecided,
    merged: line.merged,
    differs: line.differs,
    sources: [...tellers.values()].map(({ report, name, publisher, published }) => ({
      report,
      name: persons ? name : publisher,
      published,
    })),
    rule: rule.id,
    tolls: sheet.tolls.map((toll) => toldToll(toll, voices, called)),
    claims: sheet.sayings.map((saying) => toldClaim(saying, voices, persons)),
  };
}

/** A cell of the grid of tolls. Null: nobody says, or the rule gives no figure; never zero. */
function toldToll(
  { measure, group, low, best, high, open, rule, used, left }: Toll,
  voices: VoiceNames,
  called: (voice: string) => string,
) {
  return {
    measure,
    group,
    low,
    best,
    high,
    open,
    rule,
    used: used.map(({ claim, origin }) => ({ claim: claimIdOf(claim), voice: voices(origin) })),
    left: left.map(({ account, why }) => ({
      claim: claimIdOf(account.claim),
      voice: voices(account.origin),
      why: { ...why, ...(why.voice !== undefined && { voice: called(why.voice) }) },
    })),
  };
}

function toldClaim({ claim, row, teller, told, voice, addition }: Saying, voices: VoiceNames, persons: boolean) {
  const read = JSON.parse(row.value) as ClaimValue;
  const corrected = row.corrected === null ? null : (JSON.parse(row.corrected) as ClaimValue);
  return {
    id: claimIdOf(claim),
    report: claim.report,
    published: teller.published,
    about: row.about,
    read: valueTold(read, persons),
    corrected: corrected === null ? null : valueTold(corrected, persons),
    group: row.corrected_party ?? row.party,
    total: row.total === null ? null : row.total === 1,
    /** Comes on top of a figure told before. */
    addition,
    negated: row.negated === 1,
    voice: voices(voice.key),
    voiceType: voice.type,
    modality: row.modality,
    judgement: row.judgement,
    credibility: row.credibility,
    confidence: row.confidence,
    /** Unicode code points of the report's text. */
    start: row.start,
    end: row.end,
    words: persons ? told.span.text : null,
    quote: persons ? told.quote.text : null,
  };
}

/** A claim's value without the words that it was read from; null: free text, which goes out with `persons` only. */
type ValueTold =
  | Pick<Count, 'low' | 'high' | 'vague'>
  | { readonly edtf: string }
  | { readonly name: string }
  | { readonly text: string | null };

function valueTold(value: ClaimValue, persons: boolean): ValueTold {
  if ('vague' in value) return { low: value.low, high: value.high, vague: value.vague };
  if ('edtf' in value) return { edtf: value.edtf };
  if ('name' in value) return { name: value.name };
  return { text: persons ? value.text : null };
}
