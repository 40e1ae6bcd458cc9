import * as z from 'zod';

/** Whether an entry holds. */
export const Hold = {
  /** The entry that took it back; null: none did. */
  undone: z.int().nullable(),
  /** It is a decision that may still be taken back. */
  open: z.boolean(),
};
