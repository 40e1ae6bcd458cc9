import type { ErrorHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import { Fault } from '../model/fault.ts';
import { FaultValues } from './api/fault-values.ts';
import { fault } from './faults.ts';

/** What went wrong, as RFC 9457 has it: `type` names the fault, which docs/errors.md tells of. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable; the key of the fault. */
  code: z.string(),
  /** What to do next. */
  remedy: z.string(),
  /** What the title names, for who says it in another language. */
  values: FaultValues,
});
export type Problem = z.infer<typeof Problem>;

/** The status of each fault; of any other that a person can mend, 400. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'no-key': 401,
  'foreign-request': 403,
  'no-claim': 404,
  'no-report': 404,
  'no-incident': 404,
  'no-decision': 404,
  'no-such-address': 404,
  'no-job': 404,
  'not-kept': 404,
  'decided-already': 409,
  'decided-meanwhile': 409,
  'told-apart': 409,
  'incident-merged': 409,
  'incident-withdrawn': 409,
  'incident-exists': 409,
  'undone-already': 409,
  'case-read-only': 403,
  'case-busy': 503,
  'disk-full': 507,
  'case-damaged': 500,
  'server-failed': 500,
};

export function problemOf({ code, message, remedy, values }: Fault): Problem {
  return { type: `urn:recount:fault:${code}`, title: message, status: STATUS[code] ?? 400, code, remedy, values };
}

export function problemResponse(failure: Fault): Response {
  const problem = problemOf(failure);
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  });
}

/** Every error as a problem: a fault as it is, anything else as `server-failed`. */
export const answerError: ErrorHandler = (error) =>
  problemResponse(
    error instanceof Fault ? error : fault('server-failed', { detail: error.message || error.name, cause: error }),
  );
