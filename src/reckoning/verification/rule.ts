import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';

/** A named rule that says when a figure or an incident is corroborated. */
export const VerificationRule = z.object({
  id: z.string().regex(/^[a-z-]+@\d+$/),
  name: z.string(),
  says: z.string(),
  source: z.string(),
  /** So many independent voices corroborate. */
  voices: z.int().min(2),
});
export type VerificationRule = z.infer<typeof VerificationRule>;

export const VerificationRules = z.object({ rules: z.array(VerificationRule).min(1) });

/** The rules that Recount knows, the default first. */
export const VERIFICATION_RULES: readonly VerificationRule[] = knowledgeJson<z.infer<typeof VerificationRules>>(
  'reckoning/verification-rules.json',
).rules;
