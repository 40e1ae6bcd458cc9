import * as z from 'zod';
import { Span } from './span.ts';

export const PlaceLevel = z.enum(['site', 'settlement', 'district', 'province', 'country']);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

/** One gazetteer entry that the words could mean. `score` is 0..1; the scores of one place need not sum to 1. */
export const PlaceCandidate = z.object({
  name: z.string(),
  gazetteer: z.string(),
  lat: z.number(),
  lon: z.number(),
  country: z.string().optional(),
  score: z.number(),
});
export type PlaceCandidate = z.infer<typeof PlaceCandidate>;

/**
 * A place as a report names it. Coordinates are present only where one gazetteer entry clearly fits; otherwise the
 * `candidates` are kept with their scores and no point is picked. `country` is ISO 3166-1 alpha-2.
 * `precision` says how the point stands for the place: 'exact' site, 'settlement', 'near' (with `radiusKm`),
 * 'district', 'province', 'country', or 'unlocated' (with `radiusKm`: so far from the place that is named).
 */
export const Place = z.object({
  name: z.string(),
  level: PlaceLevel,
  country: z.string().length(2).optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  gazetteer: z.string().optional(),
  precision: z.enum(['exact', 'settlement', 'near', 'district', 'province', 'country', 'unlocated']),
  radiusKm: z.number().optional(),
  candidates: z.array(PlaceCandidate).optional(),
  span: Span,
});
export type Place = z.infer<typeof Place>;
