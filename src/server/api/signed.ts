import * as z from 'zod';

/** Who wrote an entry, and when. */
export const Signed = z.object({
  entry: z.int(),
  author: z.string(),
  /** RFC 3339, UTC. */
  at: z.string(),
});

/** And why. */
export const SignedWhy = Signed.extend({
  /** Null: none was given. */
  reason: z.string().nullable(),
});
