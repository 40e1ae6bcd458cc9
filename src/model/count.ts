import * as z from 'zod';

/**
 * A number of people as the words literally say it. `low` and `high` are inclusive; null is "not bounded by the words",
 * never zero. `vague` marks approximations and words such as "dozens". No codebook's guess is ever made here.
 */
export const Count = z.object({
  low: z.int().nonnegative().nullable(),
  high: z.int().nonnegative().nullable(),
  vague: z.boolean(),
  text: z.string(),
});
export type Count = z.infer<typeof Count>;
