export { documentFromText, type TextFacts } from './document.ts';
export { FAULTS, type FaultCode } from './faults.ts';
export type { GivenFile } from './input.ts';
export { type Intake, type IntakeOptions, openReports } from './intake.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
