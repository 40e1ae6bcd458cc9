import * as z from 'zod';

/** Searches that people have saved, by name. `query` is what was saved: the fields of an `IncidentQuery`. */
export const Searches = z.object({
  head: z.int(),
  searches: z.array(z.object({ name: z.string(), query: z.looseObject({}) })),
});
export type Searches = z.infer<typeof Searches>;
