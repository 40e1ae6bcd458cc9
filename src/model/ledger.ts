import * as z from 'zod';
import { About, ClaimValue, Group, Modality } from './claim.ts';
import { Kind } from './incident.ts';
import { PlaceLevel } from './place.ts';
import { Span } from './span.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;

/**
 * A claim or an incident of one report, named so that the name outlives the reading: `report` is the SHA-256 of the
 * report's original bytes, `key` says what it is about and on which words it stands (`killed@120-131`, code points).
 * A newer reader that finds the same on the same words gives the same name.
 */
export const Reference = z.object({ report: Sha256, key: z.string() });
export type Reference = z.infer<typeof Reference>;

/** An incident of the case: permanent, never used again for another. */
export const IncidentId = z.string().regex(/^inc-[0-9a-hjkmnp-tv-z]{10}$/);
export type IncidentId = z.infer<typeof IncidentId>;

/** What a source is, whoever speaks for it. */
export const SourceType = z.enum([
  'official',
  'security',
  'armed-group',
  'medical',
  'witness',
  'media',
  'ngo',
  'anonymous',
]);
export type SourceType = z.infer<typeof SourceType>;

/** What a person holds of a claim; open: nobody has judged it, or it was reopened. */
export const Judgement = z.enum(['accepted', 'corrected', 'rejected', 'open']);
export type Judgement = z.infer<typeof Judgement>;

/** Reliability of a source, Admiralty code (NATO AJP-2.1): A completely reliable to E unreliable, F not to be judged. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

const reason = z.string().min(1);
const ReaderVersion = z.object({ name: z.string(), version: z.string() });

/** Where the machine placed an incident of a report, and what spoke for it. */
export const Placement = z.object({
  mention: Reference,
  incident: IncidentId,
  /** 0..1; null where the mention founded the incident. */
  score: z.number().nullable(),
  why: z.array(z.string()),
});
export type Placement = z.infer<typeof Placement>;

/** What may be written in a case's ledger, one shape a type. A type is never taken away, nor a field renamed. */
export const EntryBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case-opened'), format: z.literal('recount/case@1'), name: z.string().min(1) }),
  z.object({
    type: z.literal('report-added'),
    /** Of the original bytes, which the case keeps. */
    report: Sha256,
    /** Of the canonical JSON of the `Document`, which the case keeps: the text that all offsets refer to. */
    document: Sha256,
    source: z.string().optional(),
  }),
  z.object({
    type: z.literal('reading-made'),
    report: Sha256,
    /** Of the canonical JSON of the `Reading`, which the case keeps. */
    reading: Sha256,
    reader: ReaderVersion,
  }),
  z.object({
    type: z.literal('incidents-gathered'),
    /** Name and version of the rule that placed them, such as `gather@1`. */
    rule: z.string(),
    placed: z.array(Placement),
  }),
  z.object({
    type: z.literal('claim-judged'),
    claim: Reference,
    judgement: Judgement,
    /** What a person reads in the same words instead; only of a correction. */
    value: ClaimValue.optional(),
    group: Group.optional(),
    /** What the reader had read in the words when this was decided; a later reader may read them otherwise. */
    read: z.object({ value: ClaimValue, group: Group.optional() }).optional(),
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('claim-made'),
    /** Named as the reader names claims: what it is about, and the words that it stands on. */
    claim: Reference,
    /** Key of the incident of the report that it is about. */
    mention: z.string(),
    about: About,
    value: ClaimValue,
    group: Group.optional(),
    /** Meant as the incident's total for its measure (true) or as a part of it (false); only of figures. */
    total: z.boolean().optional(),
    /** The words that carry the value. */
    span: Span,
    /** Who vouches for it, in the report's words; null: the report itself. */
    voice: z.object({ name: z.string().min(1), role: z.string().optional() }).nullable(),
    modality: Modality,
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('mention-made'),
    /** Named as the reader names the incidents of a report: by the words that tell of it. */
    mention: Reference,
    /** The incident of the case that it tells of: one that is there, or a new one that it founds. */
    incident: IncidentId,
    /** The words that tell of it. */
    span: Span,
    /** What happened, in one line. */
    summary: z.string().min(1),
    kinds: z.array(Kind),
    reason: reason.optional(),
  }),
  z.object({ type: z.literal('incidents-merged'), into: IncidentId, from: z.array(IncidentId).min(1), reason }),
  z.object({
    type: z.literal('incident-split'),
    from: IncidentId,
    into: IncidentId,
    mentions: z.array(Reference).min(1),
    reason,
  }),
  z.object({
    type: z.literal('incident-renamed'),
    incident: IncidentId,
    name: z.string().min(1),
    reason: reason.optional(),
  }),
  z.object({ type: z.literal('incident-noted'), incident: IncidentId, note: z.string().min(1) }),
  z.object({ type: z.literal('incident-withdrawn'), incident: IncidentId, reason }),
  z.object({ type: z.literal('incidents-different'), incidents: z.tuple([IncidentId, IncidentId]), reason }),
  z.object({
    type: z.literal('independence-decided'),
    report: Sha256,
    /** The report that this one copies; null: it is a source of its own, whatever the machine finds. */
    copies: Sha256.nullable(),
    reason,
  }),
  z.object({
    type: z.literal('rule-chosen'),
    /** Null: for every incident that has no rule of its own. */
    incident: IncidentId.nullable(),
    rule: z.string(),
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('source-graded'),
    source: z.string().min(1),
    reliability: Reliability,
    /** Absent: nobody has said what it is. */
    sourceType: SourceType.optional(),
    reason: reason.optional(),
  }),
  /** Two names mean the same: from here on the first is shown, found and counted as the second. */
  z.object({
    type: z.literal('name-joined'),
    of: z.enum(['source', 'actor', 'place']),
    name: z.string().min(1),
    to: z.string().min(1),
    /** Of actors: which known ones these names were when it was decided, and what the second is part of; ids. */
    known: z.object({ name: z.string().optional(), to: z.string().optional(), partOf: z.array(z.string()) }).optional(),
    reason,
  }),
  z.object({
    type: z.literal('place-fixed'),
    /** The name as reports write it, and the country they place it in (ISO 3166-1 alpha-2); null: none is said. */
    place: z.string().min(1),
    country: z.string().length(2).nullable(),
    /** Of a name that a town and a province may share: which of them is meant; absent: whichever. */
    level: PlaceLevel.optional(),
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    /** How far from the point it may have been, in kilometres. */
    radiusKm: z.number().positive(),
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('claim-graded'),
    claim: Reference,
    /** Credibility of the information, Admiralty code: 1 confirmed to 5 improbable, 6 not to be judged. */
    credibility: z.int().min(1).max(6),
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('head-stamped'),
    /** The entry whose hash the authority has signed. */
    entry: z.int().positive(),
    hash: Sha256,
    /** Of the authority's answer (RFC 3161), which the case keeps. */
    reply: Sha256,
    /** What the answer says: who signed, and when. */
    authority: z.string(),
    time: z.iso.datetime(),
  }),
  z.object({ type: z.literal('export-made'), format: z.string(), file: z.string(), sha256: Sha256 }),
  z.object({ type: z.literal('setting-changed'), setting: z.string(), value: z.json() }),
  /** Takes a decision back: from here on it is as if the entry had not been made. Both stay on the record. */
  z.object({ type: z.literal('decision-undone'), entry: z.int().positive(), reason }),
]);
export type EntryBody = z.infer<typeof EntryBody>;
export type EntryType = EntryBody['type'];

/** The entries that are a person's decision. */
export const DECISIONS = [
  'claim-judged',
  'claim-graded',
  'claim-made',
  'mention-made',
  'incidents-merged',
  'incident-split',
  'incident-renamed',
  'incident-noted',
  'incident-withdrawn',
  'incidents-different',
  'independence-decided',
  'rule-chosen',
  'source-graded',
  'name-joined',
  'place-fixed',
  'setting-changed',
  'decision-undone',
] as const satisfies readonly EntryType[];
export type Decision = Extract<EntryBody, { type: (typeof DECISIONS)[number] }>;

export function isDecision<Body extends { readonly type: EntryType }>(body: Body): body is Extract<Body, Decision> {
  return (DECISIONS as readonly EntryType[]).includes(body.type);
}

/** An entry that tells what was received, read, gathered or given out: it decides nothing. */
export type Deed = Exclude<EntryBody, Decision>;

/**
 * One entry of the ledger. `content` is the SHA-256 of the body's canonical JSON (RFC 8785); `hash` that of the
 * canonical JSON of all the other fields but the body, so that a change of any of them, or of their order, is seen.
 */
export const Entry = z.object({
  /** From 1, without a gap. */
  seq: z.int().positive(),
  /** RFC 3339, UTC, milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
  /** Who answers for it: a person, or a program with its version. */
  author: z.string().min(1),
  body: EntryBody,
  content: Sha256,
  /** `hash` of the entry before; 64 zeros before the first. */
  previous: Sha256,
  hash: Sha256,
});
export type Entry = z.infer<typeof Entry>;
