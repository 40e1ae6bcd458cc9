import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';

/**
 * `knowledge/reckoning/gathering.json`: how much each sight of each witness weighs, in log-odds that two mentions tell of
 * one incident.
 */
export const GatheringWeights = z.object({
  source: z.string(),
  weights: z.record(z.string(), z.record(z.string(), z.number())),
});

const { weights } = knowledgeJson<z.infer<typeof GatheringWeights>>('reckoning/gathering.json');

/** The weight of what a witness has seen; 0 for what the table does not name. */
export function weightFor(witness: string, sight: string): number {
  return weights[witness]?.[sight] ?? 0;
}
