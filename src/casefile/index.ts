export { type CaseFile, type CaseOptions, createCase, openCase, type Writing } from './casefile.ts';
export { rebuild } from './derived.ts';
export { FAULTS, type FaultCode } from './faults.ts';
export { claimKeys, incidentIdOf, type Key, mentionKeys } from './key.ts';
export { knownReports, type Received, receive } from './receive.ts';
export type { Authorship, Head } from './record/chain.ts';
export { entriesOf } from './record/ledger.ts';
export type { Finding } from './verify/finding.ts';
export { type Verdict, verify } from './verify/verify.ts';
