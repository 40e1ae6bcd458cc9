import * as z from 'zod';

/** Yes or no in an address. */
export const Flag = z.enum(['true', 'false'], 'is neither true nor false').transform((value) => value === 'true');
