export { type ActorLine, actorsIn, countActors } from './actors.ts';
export { type CaseFile, type CaseOptions, createCase, openCase, type Writing } from './casefile.ts';
export {
  type ClaimLine,
  type ClaimState,
  type ClaimsAsked,
  claimLines,
  claimState,
} from './claims.ts';
export { backup, type Copying, restore } from './copy.ts';
export type { Proposal } from './decide/decide.ts';
export { type Effect, effectOf } from './decide/effect.ts';
export {
  type ClaimFound,
  claimFound,
  type MentionFound,
  mentionFound,
  mentionIn,
  spanOf,
} from './decide/find.ts';
export { theClaim, theReport } from './decide/named.ts';
export { type Rehearsed, rehearse } from './decide/rehearse.ts';
export { type DecisionsOf, decideAll, type Outcome } from './decide/several.ts';
export { freshId, splitOf } from './decide/split.ts';
export { rebuild } from './derived.ts';
export { FAULTS, type FaultCode } from './faults.ts';
export type { Told } from './found.ts';
export { type Gathered, gatherCase } from './gathering/gathering.ts';
export { countIncidents, type IncidentLine, incidentsOf, theIncident } from './incidents.ts';
export { authorsOf } from './journal/authors.ts';
export { type JournalEntry, type JournalPage, journalOf } from './journal/journal.ts';
export type { JournalAsked } from './journal/narrowed.ts';
export { type ClaimId, claimIdOf, claimKeys, incidentIdOf, type Key, keyOf, mentionKeys } from './key.ts';
export type { Counted } from './lists/ask.ts';
export type { IncidentFilter } from './lists/filter.ts';
export { type Page, SORTS, type Sort } from './lists/order.ts';
export { nameOf } from './name.ts';
export type { Alias, NamesAsked } from './names/ask.ts';
export { type NamedSo, type NamingChange, type NamingEffect, namingEffect } from './names/effect.ts';
export { type Near, nearOf } from './near.ts';
export { type IncidentNote, notesOf } from './notes.ts';

export type { Mark } from './overview/clusters.ts';
export { SUM_RULE } from './overview/figures.ts';
export { markedAt } from './overview/marked.ts';
export { type Overview, overviewOf } from './overview/overview.ts';

export { countPlaces, type PlaceChoice, type PlaceLine, type PlacePoint, placesIn } from './places.ts';

export type { QueueAsked } from './queue/asked.ts';
export { countIfFew, countUndecided } from './queue/count.ts';
export { type Queued, queueOf } from './queue/queue.ts';
export { knownReports, type Received, receive } from './receive.ts';
export type { Authorship, Head } from './record/chain.ts';
export { entriesOf } from './record/ledger.ts';
export type { Signed } from './record/signed.ts';
export { partsIn, type Related, relationsOf } from './relations.ts';
export { type CopyOf, copyOf } from './reports/copies.ts';
export { type ReportLine, type ReportsAsked, reportsListed } from './reports/list.ts';
export { originalOf, type ReportSheet, reportSheet } from './reports/sheet.ts';
export type { ReadClaim } from './reread/changes.ts';
export { type Orphan, orphansIn } from './reread/orphans.ts';
export {
  compareReading,
  type Fate,
  type Reread,
  reportKept,
  reportsToReread,
  type Unread,
  writeReadings,
} from './reread/reread.ts';
export type { Saying } from './said.ts';
export type { SheetMention } from './setting.ts';
export { changeTo, type IncidentSheet, incidentSheet, type RuleChange } from './sheet.ts';
export { countSources, type SourceLine, sourcesIn, theSource } from './sources.ts';
export type { Teller } from './tellers.ts';
export { judgementsOn, type Step, trailOf } from './trail.ts';
export type { Finding } from './verify/finding.ts';
export type { ProvenStamp } from './verify/stamps.ts';
export { type Checking, stepsOf, type Verdict, verify } from './verify/verify.ts';
