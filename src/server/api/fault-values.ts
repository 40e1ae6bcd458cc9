import * as z from 'zod';

/** The offending values of a fault by the names that docs/errors.md gives them; `detail` is in English. */
export const FaultValues = z.record(z.string(), z.union([z.string(), z.number()]));
