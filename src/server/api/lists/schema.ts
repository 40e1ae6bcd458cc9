import * as z from 'zod';
import { Group, IncidentId, Measure, PlaceLevel, SourceType } from '../../../model/index.ts';
import { TOPICS } from '../../../reckoning/disagree/excluding.ts';
import { shapeOf } from '../decisions/schema.ts';

/** The last entry, read before what stands beside it. */
const head = z.int();

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
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
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

const at = { lat: z.number(), lon: z.number() };

export const PlaceTold = Called.extend({
  level: PlaceLevel,
  country: z.string().nullable(),
  /** Null: nobody put it anywhere and no one entry of the gazetteer fits. */
  point: z
    .object({
      ...at,
      radiusKm: z.number(),
      by: z.enum(['person', 'gazetteer']),
      gazetteer: z.string().nullable(),
      /** The entry that put it there; null: no person did. */
      entry: z.int().nullable(),
    })
    .nullable(),
  candidates: z.array(
    z.object({ name: z.string(), ...at, radiusKm: z.number().nullable(), gazetteer: z.string().nullable() }),
  ),
  unplaced: z.int(),
});
export type PlaceTold = z.infer<typeof PlaceTold>;

export const SourcesListed = z.object({ head, count, rows: z.array(SourceTold) });
export const ActorsListed = z.object({ head, count, rows: z.array(ActorTold) });
export const PlacesListed = z.object({ head, count, rows: z.array(PlaceTold) });

/** A decision on names, as the ledger has it. */
export const NamingBody = z.discriminatedUnion('type', [shapeOf('name-joined'), shapeOf('place-fixed')]);
export type NamingBody = z.infer<typeof NamingBody>;

const Figure = z.object({
  low: z.int().nullable(),
  best: z.int().nullable(),
  high: z.int().nullable(),
  open: z.boolean(),
});

const NamedSo = z.object({
  place: z.string().nullable(),
  spot: z.object({ ...at, radiusKm: z.number() }).nullable(),
  perpetrators: z.array(z.string()),
  differs: z.array(z.enum(TOPICS)),
  /** Null: only the incident's line was looked at. */
  attributions: z.array(z.object({ name: z.string(), level: z.string().nullable() })).nullable(),
  verification: z.enum(['unverified', 'one-source', 'corroborated', 'disputed']).nullable(),
});

/** What a decision on names would change. */
export const NamingEffect = z.object({
  head,
  /** Incidents that name whom or what it is about. */
  incidents: z.int(),
  /** Of so many of them the tolls were reckoned. */
  reckoned: z.int(),
  /** So many would change, of which the first are told. */
  changed: z.int(),
  changes: z.array(
    z.object({
      incident: z.object({ id: IncidentId, name: z.string(), earliest: z.string().nullable() }),
      before: NamedSo,
      after: NamedSo,
      tolls: z.array(
        z.object({
          measure: Measure,
          group: z.union([Group, z.literal('all')]),
          before: Figure.nullable(),
          after: Figure.nullable(),
        }),
      ),
    }),
  ),
});
export type NamingEffect = z.infer<typeof NamingEffect>;
