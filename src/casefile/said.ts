import type { Selectable } from 'kysely';
import { type Claim, type IncidentId, Measure, type Reading, type Reference, type Sha256 } from '../model/index.ts';
import { grouped } from '../reckoning/grouped.ts';
import { fullerNames } from '../reckoning/independence/fuller.ts';
import { type Voice, voiceOf } from '../reckoning/independence/voice.ts';
import { additionsIn } from '../reckoning/toll/addition.ts';
import type { CaseFile } from './casefile.ts';
import type { Tables } from './engine/tables.ts';
import { mentionsIn } from './gathering/gathering.ts';
import { claimKeys, mentionKeys } from './key.ts';
import { keptJson } from './record/keep.ts';
import { type Teller, tellersOf } from './tellers.ts';

/** A claim about an incident of the case: as the machine read it, what people decided on it, and whose word it is. */
export interface Saying {
  readonly claim: Reference;
  readonly told: Claim;
  readonly row: Selectable<Tables['claim']>;
  readonly teller: Teller;
  readonly voice: Voice;
  /** The voice for a person to read: "police", "hospital source via AFP", "residents (Radio Plateau)". */
  readonly speaker: string;
  /** Comes on top of a figure told before. */
  readonly addition: boolean;
}

/** An incident as one report tells it. */
export interface Mentioned {
  readonly mention: Reference;
  readonly teller: Teller;
  readonly told: Reading['incidents'][number];
}

/** Everything that is said of an incident. */
export interface Said {
  readonly tellers: ReadonlyMap<Sha256, Teller>;
  readonly mentions: readonly Mentioned[];
  /** By report, the earliest first, and by where they stand in it. */
  readonly sayings: readonly Saying[];
}

export async function saidOf(file: CaseFile, incident: IncidentId): Promise<Said> {
  const references = grouped(await mentionsIn(file, incident), ({ report }) => report);
  const tellers = await tellersOf(file, [...references.keys()]);
  const mentions: Mentioned[] = [];
  const sayings: Saying[] = [];
  for (const teller of tellers.values()) {
    const own = references.get(teller.report)!;
    const reading = await keptJson<Reading>(file.tables, teller.reading!);
    const keys = mentionKeys(reading);
    for (const mention of own) mentions.push({ mention, teller, told: reading.incidents[keys.indexOf(mention.key)] });
    sayings.push(...(await sayingsIn(file, own, reading, teller, tellers)));
  }
  const fuller = fullerNames(sayings.map(({ voice }) => voice.key));
  return {
    tellers,
    mentions,
    sayings: sayings.map((saying) => {
      const key = fuller.get(saying.voice.key);
      return key === undefined ? saying : { ...saying, voice: { ...saying.voice, key } };
    }),
  };
}

async function sayingsIn(
  { tables }: CaseFile,
  mentions: readonly Reference[],
  reading: Reading,
  teller: Teller,
  tellers: ReadonlyMap<Sha256, Teller>,
): Promise<Saying[]> {
  const rows = await tables
    .selectFrom('claim')
    .selectAll()
    .where('report', '=', teller.report)
    .where(
      'mention',
      'in',
      mentions.map(({ key }) => key),
    )
    .orderBy('start')
    .orderBy('key')
    .execute();
  const keys = claimKeys(reading);
  const additions = additionsIn(reading.claims, teller.lang);
  return rows.map((row) => {
    const told = reading.claims[keys.indexOf(row.key)];
    return {
      claim: { report: row.report, key: row.key },
      told,
      row,
      teller,
      ...speakerOf(told, teller, tellers),
      addition: additions.has(told.id),
    };
  });
}

/** Figures, and not other facts, may come on top of others. */
export const isFigure = ({ told }: Saying): boolean => Measure.safeParse(told.about).success;

function speakerOf(
  { voice, via }: Claim,
  teller: Teller,
  tellers: ReadonlyMap<Sha256, Teller>,
): { voice: Voice; speaker: string } {
  const root = tellers.get(teller.root) ?? { ...teller, report: teller.root, publisher: null };
  const [name, role] = voice === 'narrator' ? [null, null] : [voice.name, voice.role ?? null];
  const whose = voiceOf({ name, role, via: via?.name ?? null, root, lang: teller.lang });
  if (name === null) return { voice: whose, speaker: root.name };
  if (via !== undefined) return { voice: whose, speaker: `${name} via ${via.name}` };
  return { voice: whose, speaker: whose.key.startsWith('report:') ? `${name} (${root.name})` : name };
}
