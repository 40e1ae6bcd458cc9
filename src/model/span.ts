import * as z from 'zod';

/**
 * A stretch of a document's canonical text. `start` and `end` are Unicode CODE POINT offsets, end exclusive;
 * `text` equals the slice, always (W3C Web Annotation TextPositionSelector + exact).
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;
