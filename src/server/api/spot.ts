import * as z from 'zod';

/** Degrees. */
export const Point = z.object({ lat: z.number(), lon: z.number() });

/** Where something may have been: so far from a point, in kilometres. */
export const Spot = Point.extend({ radiusKm: z.number() });
