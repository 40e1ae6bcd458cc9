import type { Selectable } from 'kysely';
import { type Incident, type IncidentId, Measure, type Reading, type Reference, type Sha256 } from '../model/index.ts';
import { grouped } from '../reckoning/grouped.ts';
import { fullerNames } from '../reckoning/independence/fuller.ts';
import { type Voice, type Told as Voiced, voiceOf } from '../reckoning/independence/voice.ts';
import { additionsIn } from '../reckoning/toll/addition.ts';
import type { CaseFile } from './casefile.ts';
import type { Tables } from './engine/tables.ts';
import { claimsFound, type Told } from './found.ts';
import { mentionsIn } from './gathering/gathering.ts';
import { claimKeys, mentionKeys } from './key.ts';
import { incidentNamed } from './names/incident.ts';
import type { Joins } from './names/joins.ts';
import { type Names, namesIn } from './names/names.ts';
import { joinedVoice, outletVoice } from './names/voice.ts';
import { keptJson } from './record/keep.ts';
import { entriesAt, type Signed } from './record/signed.ts';
import { type Teller, tellersOf } from './tellers.ts';

/** A claim about an incident of the case: as the machine read it, what people decided on it, and whose word it is. */
export interface Saying {
  readonly claim: Reference;
  readonly told: Told;
  readonly row: Selectable<Tables['claim']>;
  readonly teller: Teller;
  readonly voice: Voice;
  /** The voice for a person to read: "police", "hospital source via AFP", "residents (Radio Plateau)". */
  readonly speaker: string;
  /** Comes on top of a figure told before. */
  readonly addition: boolean;
  /** Who found it; null: the reader did. */
  readonly found: Signed | null;
}

/** An incident as one report tells it. */
export interface Mentioned {
  readonly mention: Reference;
  readonly teller: Teller;
  readonly row: Selectable<Tables['mention']>;
  /** As the reader read it, with the names and places that people have given what is in it; null: only a person found it. */
  readonly told: Incident | null;
  /** Who found it; null: the reader did. */
  readonly found: Signed | null;
}

/** Everything that is said of an incident. */
export interface Said {
  readonly tellers: ReadonlyMap<Sha256, Teller>;
  readonly mentions: readonly Mentioned[];
  readonly names: Names;
  readonly joins: Joins;
  /** By report, the earliest first, and by where they stand in it. */
  readonly sayings: readonly Saying[];
}

/** A claim before it is known whose word it is. */
type Unvoiced = Omit<Saying, 'voice' | 'speaker'>;

export async function saidOf(file: CaseFile, incident: IncidentId): Promise<Said> {
  const references = grouped(await mentionsIn(file, incident), ({ report }) => report);
  const names = await namesIn(file.tables);
  const tellers = await tellersOf(file, [...references.keys()], names.joins);
  const mentions: Mentioned[] = [];
  const sayings: Unvoiced[] = [];
  for (const teller of tellers.values()) {
    const own = references.get(teller.report)!;
    const reading = await keptJson<Reading>(file.tables, teller.reading!);
    mentions.push(...(await mentionedIn(file, own, reading, teller, names)));
    sayings.push(...(await sayingsIn(file, own, reading, teller)));
  }
  const voiced = sayings.map((saying) => ({ ...saying, ...speakerOf(saying, tellers, names.joins) }));
  const joined = fullest(voiced).map((saying) => ({ ...saying, ...joinedSpeaker(saying, tellers, names.joins) }));
  return { tellers, mentions, names, joins: names.joins, sayings: fullest(joined) };
}

/** The same, bare names as the fuller ones that are told beside them. */
function fullest(sayings: readonly Saying[]): Saying[] {
  const fuller = fullerNames(sayings.map(({ voice }) => voice.key));
  return sayings.map((saying) => {
    const key = fuller.get(saying.voice.key);
    return key === undefined ? saying : { ...saying, voice: { ...saying.voice, key } };
  });
}

async function mentionedIn(
  { tables }: CaseFile,
  mentions: readonly Reference[],
  reading: Reading,
  teller: Teller,
  names: Names,
): Promise<Mentioned[]> {
  const rows = await tables
    .selectFrom('mention')
    .selectAll()
    .where('report', '=', teller.report)
    .where(
      'key',
      'in',
      mentions.map(({ key }) => key),
    )
    .orderBy('key')
    .execute();
  const keys = mentionKeys(reading);
  const found = await entriesAt(
    tables,
    rows.flatMap(({ made }) => made ?? []),
  );
  return rows.map((row) => {
    const read = reading.incidents[keys.indexOf(row.key)];
    return {
      mention: { report: row.report, key: row.key },
      teller,
      row,
      told: read === undefined ? null : incidentNamed(read, names),
      found: row.made === null ? null : (found.get(row.made)?.signed ?? null),
    };
  });
}

async function sayingsIn(
  { tables }: CaseFile,
  mentions: readonly Reference[],
  reading: Reading,
  teller: Teller,
): Promise<Unvoiced[]> {
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
  const found = await claimsFound(
    tables,
    teller.report,
    rows.flatMap(({ made }) => made ?? []),
    reading,
  );
  const additions = additionsIn(reading.claims, teller.lang);
  return rows.map((row) => {
    const made = row.made === null ? undefined : found.get(row.made);
    const told = made?.told ?? reading.claims[keys.indexOf(row.key)];
    return {
      claim: { report: row.report, key: row.key },
      told,
      row,
      teller,
      addition: made === undefined && additions.has(told.id),
      found: made?.signed ?? null,
    };
  });
}

/** Figures, and not other facts, may come on top of others. */
export const isFigure = ({ told }: Saying): boolean => Measure.safeParse(told.about).success;

type Spoken = Pick<Saying, 'told' | 'teller'>;
type Tellers = Said['tellers'];

function speakerOf(saying: Spoken, tellers: Tellers, joins: Joins): Pick<Saying, 'voice' | 'speaker'> {
  const told = toldBy(saying, tellers, joins);
  const voice = voiceOf(told);
  return { voice, speaker: speakerWords(saying, told.name, voice, rootOf(saying, tellers).name) };
}

/** The speaker under the name that a person took its own for. */
function joinedSpeaker(saying: Saying, tellers: Tellers, joins: Joins): Pick<Saying, 'voice' | 'speaker'> {
  const told = toldBy(saying, tellers, joins);
  const joined = joinedVoice(told, saying.voice, joins);
  if (joined === null) return saying;
  const { voice, name } = joined;
  return {
    voice,
    speaker: speakerWords(saying, told.name === null ? null : name, voice, rootOf(saying, tellers).name),
  };
}

function toldBy({ told: { voice, via }, teller, ...saying }: Spoken, tellers: Tellers, joins: Joins): Voiced {
  const [name, role] = voice === 'narrator' ? [null, null] : [voice.name, voice.role ?? null];
  return {
    name,
    role,
    via: via?.name ?? null,
    root: rootOf({ teller, ...saying }, tellers),
    lang: teller.lang,
    outlet: (called, lang) => outletVoice(called, lang, joins).key,
  };
}

function rootOf({ teller }: Pick<Spoken, 'teller'>, tellers: Tellers): Teller {
  return tellers.get(teller.root) ?? { ...teller, report: teller.root, publisher: null };
}

function speakerWords({ told: { via } }: Spoken, name: string | null, { key }: Voice, root: string): string {
  if (name === null) return root;
  if (via !== undefined) return `${name} via ${via.name}`;
  return key.startsWith('report:') ? `${name} (${root})` : name;
}
