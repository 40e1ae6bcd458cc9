import * as z from 'zod';
import { IncidentId, Kind, Measure } from '../../../model/index.ts';
import { TOPICS } from '../../../reckoning/disagree/excluding.ts';
import { Head } from '../head.ts';
import { Spot } from '../spot.ts';

export const Topic = z.enum(TOPICS);

/** A range of people as accounts give it. `open`: some account sets no upper bound. */
const Range = z.object({ low: z.int(), high: z.int(), open: z.boolean() });

/** An incident in one line: `IncidentLine` of the case file. */
export const IncidentLine = z.object({
  id: IncidentId,
  name: z.string(),
  /** Whether a person named it. */
  named: z.boolean(),
  /** Null: no account gives a date. */
  edtf: z.string().nullable(),
  /** ISO 8601 days; null: no bound, or no date. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  place: z.string().nullable(),
  /** Null: no account gives a point. */
  spot: Spot.nullable(),
  kinds: z.array(Kind).readonly(),
  /** `actor`: id of a known actor. */
  perpetrators: z.array(z.object({ name: z.string(), actor: z.string().nullable() })).readonly(),
  merged: z.array(IncidentId).readonly(),
  reports: z.int(),
  claims: z.int(),
  undecided: z.int(),
  /** Null: no account gives a total. */
  killed: Range.nullable(),
  differs: z.array(Topic).readonly(),
  /** The reason; null: it stands. */
  withdrawn: z.string().nullable(),
});
export type IncidentLine = z.infer<typeof IncidentLine>;

/** How many are found, of how many; of `unknown` more it cannot be told, for what is asked is not known of them. */
const Counted = z.object({ found: z.int(), of: z.int(), unknown: z.int() });

export const IncidentList = z.object({ head: Head, lines: z.array(IncidentLine), counted: Counted });
export type IncidentList = z.infer<typeof IncidentList>;

/** A value to filter by, and how many incidents that would find with everything else that is asked. */
const Facet = z.object({ value: z.string(), incidents: z.int() });

/** Each as if its own field were not asked for; the most frequent first, none of 0. Actors and places: the first 30. */
export const IncidentFacets = z.object({
  head: Head,
  kinds: z.array(Facet.extend({ value: Kind })).readonly(),
  /** `actor`: id of a known actor; null: a name that Recount does not know. */
  actors: z.array(Facet.extend({ actor: z.string().nullable() })).readonly(),
  /** Settlements, districts and provinces. */
  places: z.array(Facet).readonly(),
  /** ISO 3166-1 alpha-2. */
  countries: z.array(Facet).readonly(),
  /** `any`: on one or several of the others. */
  differs: z.array(Facet.extend({ value: Topic.or(z.literal('any')) })).readonly(),
  /** With a claim that nobody has decided on, and without. */
  undecided: z.int(),
  decided: z.int(),
  withdrawn: z.int(),
});
export type IncidentFacets = z.infer<typeof IncidentFacets>;

/** As if `from` and `to` were not asked for. Bars without an incident are left out. */
export const IncidentTimeline = z.object({
  head: Head,
  unit: z.enum(['day', 'month', 'year']),
  bars: z
    .array(
      z.object({
        /** First and last day. */
        from: z.string(),
        to: z.string(),
        incidents: z.int(),
        /** Lowest and highest figures of its incidents added, parts not beside their whole; null: no figure is known. */
        killedLow: z.int().nullable(),
        killedHigh: z.int().nullable(),
      }),
    )
    .readonly(),
  /** Incidents of which no account gives a date. */
  undated: z.int(),
  /** Incidents whose dates allow days of several bars, or have no beginning or no end: put on no day. */
  wide: z.int(),
});
export type IncidentTimeline = z.infer<typeof IncidentTimeline>;

export const IncidentMap = z.object({
  head: Head,
  /** Clusters, and incidents that lie alone; 2,000 at most. */
  marks: z.array(
    z.object({
      /** The mean of its members' points, in degrees. */
      lat: z.number(),
      lon: z.number(),
      incidents: z.int(),
      /** To be asked for as `cell`: exactly these incidents. */
      cell: z.string(),
      /** Of an incident that lies alone. */
      id: IncidentId.optional(),
      name: z.string().optional(),
      /** How far from the point it may have happened. */
      radiusKm: z.number().optional(),
      /** The highest figure of killed that any account gives of any one of them; absent: no figure is known. */
      killedHigh: z.int().optional(),
    }),
  ),
  /** Incidents that are found and have no point. */
  nowhere: z.int(),
  /** Incidents that are found and lie outside the view. */
  outside: z.int(),
});
export type IncidentMap = z.infer<typeof IncidentMap>;

export const IncidentFigures = z.object({
  head: Head,
  /** How it was summed; `id` is stable. */
  rule: z.object({ id: z.string(), name: z.string(), says: z.string() }),
  /** Killed first; of the others those that some account tells of. */
  measures: z
    .array(
      z.object({
        measure: Measure,
        /** Sum of the lowest figures, and of the highest; null: no figure is known, which is not 0. */
        low: z.int().nullable(),
        high: z.int().nullable(),
        /** It may be more: an account sets no upper bound, or of some incident no figure is known. */
        open: z.boolean(),
        /** Incidents whose figures are added. */
        counted: z.int(),
        /** Incidents left out because a whole that they belong to counts their people. */
        within: z.int(),
        /** Incidents of which no figure is known. */
        unknown: z.int(),
      }),
    )
    .readonly(),
});
export type IncidentFigures = z.infer<typeof IncidentFigures>;
