import type { Incident, Kind, Reference } from '../model/index.ts';
import type { Setting } from '../reckoning/disagree/disagreements.ts';
import type { Spot } from '../reckoning/gather/mention.ts';
import { type Dates, tellingOf } from './lists/account.ts';
import type { PlaceTold } from './names/place.ts';
import type { Signed } from './record/signed.ts';
import type { Said } from './said.ts';
import type { Teller } from './tellers.ts';

/** An incident as one report tells it. */
export interface SheetMention {
  readonly mention: Reference;
  readonly summary: string;
  /** The report tells of it in passing. */
  readonly background: boolean;
  /** Who found it in the report; null: the reader did. */
  readonly found: Signed | null;
  /** As it was read; null: the reader has not found it. */
  readonly told: Pick<Incident, 'when' | 'where'> | null;
  /** As people have corrected it and added to it; none where nobody says when. */
  readonly dates: readonly Dates[];
  /** Likewise, the most specific first. */
  readonly places: readonly PlaceTold[];
  readonly spot: Spot | null;
  /** ISO 3166-1 alpha-2; null: not known. */
  readonly country: string | null;
  readonly kinds: readonly Kind[];
}

/** An incident's accounts, by report, the earliest first. */
export function mentionsOn({ mentions, sayings, names }: Said): SheetMention[] {
  return mentions.map(({ mention, row, told, found, teller }) => {
    const claims = sayings.filter((saying) => saying.teller === teller && saying.row.mention === mention.key);
    const telling = tellingOf(
      { ...row, published: teller.published, added: teller.added, publisher: teller.publisher },
      claims.map((claim) => claim.row),
      names,
    );
    const { dates, places, spot } = telling;
    return {
      mention,
      summary: row.summary,
      background: row.background === 1,
      found,
      told: told === null ? null : { when: told.when, where: told.where },
      dates,
      places,
      spot,
      country: telling.mention.country,
      kinds: telling.kinds as Kind[],
    };
  });
}

/**
 * When and where each report that copies none says that it happened, as people have corrected it; of a report that gives
 * several dates the places stand with the first.
 */
export function settingsOf(
  mentions: readonly SheetMention[],
  tellers: ReadonlyMap<string, Teller>,
): (Setting & { readonly report: string })[] {
  return mentions.flatMap(({ mention: { report }, dates, places }) => {
    const { of, name } = tellers.get(report)!;
    if (of !== null) return [];
    const precise = places.filter(({ level }) => PRECISE.has(level)).map((place) => place.name);
    const given = dates.length === 0 ? [{ edtf: null, earliest: null }] : dates;
    return given.map(({ edtf, earliest }, i) => ({
      report,
      teller: name,
      edtf,
      earliest,
      places: i === 0 ? precise : [],
    }));
  });
}

const PRECISE: ReadonlySet<string> = new Set(['site', 'settlement', 'district']);
