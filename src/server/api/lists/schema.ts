import * as z from 'zod';
import { PlaceLevel, Reliability, SourceType } from '../../../model/index.ts';
import { shapeOf } from '../decisions/schema.ts';
import { CellChange } from '../figure.ts';
import { Head } from '../head.ts';
import { VerificationStatus } from '../incident/toll.ts';
import { Topic } from '../incidents/schema.ts';
import { IncidentDated } from '../named.ts';
import { Point, Spot } from '../spot.ts';

/** How many there are that are asked for, whatever the page. */
const count = z.int();

export const Alias = z.object({
  name: z.string(),
  /** A person joined it, reports write it, or Recount knows the actor by it. */
  by: z.enum(['person', 'reports', 'recount']),
  /** The join, to be taken back; null: no person did. */
  entry: z.int().nullable(),
});
export type Alias = z.infer<typeof Alias>;

const Called = z.object({
  key: z.string(),
  name: z.string(),
  aliases: z.array(Alias),
  incidents: z.int(),
  reports: z.int(),
});

export const SourceTold = Called.extend({
  /** F: not to be judged, and what holds where nobody graded it. */
  reliability: Reliability,
  /** Null: nobody has said what it is. */
  type: SourceType.nullable(),
  claims: z.int(),
  carried: z.int(),
  graded: z.boolean(),
  /** The entry that graded it; null: nobody did, or the grade is that of a name that was joined with it. */
  entry: z.int().nullable(),
});
export type SourceTold = z.infer<typeof SourceTold>;

export const ActorTold = Called.extend({
  /** Id of a known actor; null: Recount knows none of that name. */
  known: z.string().nullable(),
  kind: z.string().nullable(),
  /** ISO 8601 days; null: not known. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type ActorTold = z.infer<typeof ActorTold>;

export const PlaceTold = Called.extend({
  level: PlaceLevel,
  country: z.string().nullable(),
  /** Null: nobody put it anywhere and no one entry of the gazetteer fits. */
  point: Spot.extend({
    by: z.enum(['person', 'gazetteer']),
    gazetteer: z.string().nullable(),
    /** The entry that put it there; null: no person did. */
    entry: z.int().nullable(),
  }).nullable(),
  candidates: z.array(
    Point.extend({ name: z.string(), radiusKm: z.number().nullable(), gazetteer: z.string().nullable() }),
  ),
  unplaced: z.int(),
});
export type PlaceTold = z.infer<typeof PlaceTold>;

export const SourcesListed = z.object({ head: Head, count, rows: z.array(SourceTold) });
export const ActorsListed = z.object({ head: Head, count, rows: z.array(ActorTold) });
export const PlacesListed = z.object({ head: Head, count, rows: z.array(PlaceTold) });

/** A decision on names, as the ledger has it. */
export const NamingBody = z.discriminatedUnion('type', [shapeOf('name-joined'), shapeOf('place-fixed')]);
export type NamingBody = z.infer<typeof NamingBody>;

/** What an incident is told to be, as far as names change it. */
const NamedSo = z.object({
  place: z.string().nullable(),
  spot: Spot.nullable(),
  perpetrators: z.array(z.string()).readonly(),
  differs: z.array(Topic).readonly(),
  /** Null: only the incident's line was looked at. */
  attributions: z
    .array(z.object({ name: z.string(), level: z.string().nullable() }))
    .readonly()
    .nullable(),
  verification: VerificationStatus.nullable(),
});

/** What a decision on names would change. */
export const NamingEffect = z.object({
  head: Head,
  /** Incidents that name whom or what it is about. */
  incidents: z.int(),
  /** Of so many of them the tolls were reckoned. */
  reckoned: z.int(),
  /** So many would change, of which the first are told. */
  changed: z.int(),
  changes: z.array(
    z.object({
      incident: IncidentDated,
      before: NamedSo,
      after: NamedSo,
      tolls: z.array(CellChange).readonly(),
    }),
  ),
});
export type NamingEffect = z.infer<typeof NamingEffect>;
