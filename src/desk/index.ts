export { type Clerk, type Hearing, hireClerk } from './clerk/clerk.ts';
export type { Hire } from './clerk/message.ts';
export { DESK_FAULTS } from './faults.ts';
export { fresh } from './fresh.ts';
export type { Complaint, Failed, Outcome } from './outcome.ts';
export { machine, type Step, type Taking, takeIn } from './take-in.ts';
