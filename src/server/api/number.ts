import { z } from '@hono/zod-openapi';

/** A whole number from 0 in an address; the usual one where none is given. */
export function wholeNumber(usual: number, most = Number.MAX_SAFE_INTEGER) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .transform((text) => (text === undefined ? usual : Math.min(Number(text), most)));
}
