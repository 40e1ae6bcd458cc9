import * as z from 'zod';
import type { IncidentFilter } from '../../../casefile/index.ts';
import { Kind } from '../../../model/index.ts';
import { Flag } from '../flag.ts';

/** A word in an address; the longest that a person would write. */
const Words = z.string().trim().min(1, 'is empty').max(500, 'is longer than 500 characters');

const Day = z.iso.date('is no day such as 2022-06-18');

const Whole = z
  .string()
  .regex(/^\d{1,9}$/, 'is no whole number')
  .transform(Number);

/** Degrees as addresses have them: "-5,13,-3,15", west, south, east, north. */
const DEGREES = /^-?\d{1,3}(?:\.\d{1,20})?(?:e-\d{1,2})?(?:,-?\d{1,3}(?:\.\d{1,20})?(?:e-\d{1,2})?){3}$/;

export const Box = z
  .string()
  .regex(DEGREES, 'is no "west,south,east,north" in degrees')
  .transform((text) => {
    const [west, south, east, north] = text.split(',').map(Number);
    return { west, south, east, north };
  })
  .refine(({ south, north }) => south <= north, 'has its south above its north');

/** One value, or the parameter repeated: any of them. */
const any = <Schema extends z.ZodType<string, string>>(one: Schema) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((values) => (typeof values === 'string' ? [values] : values))
    .pipe(z.array(one).max(50, 'are more than 50'));

const LACKS = ['date', 'spot', 'killed', 'country', 'place', 'kind', 'actor'] as const;

/** What incidents are asked for, as an address says it. What is absent asks nothing; a name that is not here is refused. */
export const IncidentQuery = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  /** ISO 3166-1 alpha-2. */
  country: any(z.string().regex(/^[A-Z]{2}$/, 'is no country code such as ML')).optional(),
  place: any(Words).optional(),
  kind: any(z.enum(Kind.options, `is none of ${Kind.options.join(', ')}`)).optional(),
  actor: any(Words).optional(),
  killedAtLeast: Whole.optional(),
  killedAtMost: Whole.optional(),
  reportsAtLeast: Whole.optional(),
  /** Repeated: on any of them. */
  differs: any(
    z.enum(['toll', 'date', 'place', 'actor', 'any'], 'is none of toll, date, place, actor, any'),
  ).optional(),
  undecided: Flag.optional(),
  text: Words.optional(),
  /** It may have happened there. */
  box: Box.optional(),
  /** Its own point lies there: on the western and southern edge too, not on the others. */
  cell: Box.optional(),
  /** Those that were withdrawn, instead of those that stand. */
  withdrawn: Flag.optional(),
  /** No account says this of it: what a page names as not known can be looked at. */
  lacks: any(z.enum(LACKS, `is none of ${LACKS.join(', ')}`)).optional(),
});
/** As it stands in an address, each value text. */
export type IncidentQuery = z.input<typeof IncidentQuery>;

export const ListQuery = IncidentQuery.extend({
  /** First day first, highest toll first, most reports first, last report added first; date unless told. */
  sort: z.enum(['date', 'killed', 'reports', 'newest'], 'is none of date, killed, reports, newest').optional(),
  /** 50 unless told, 500 at most. */
  limit: Whole.refine((n) => n <= 500, 'is more than 500').optional(),
  offset: Whole.optional(),
});

export const MapQuery = IncidentQuery.extend({
  /** As of a web map of tiles of 512 pixels; what stands after the point makes no difference. */
  zoom: z
    .string()
    .regex(/^\d{1,2}(?:\.\d{1,20})?$/, 'is no zoom from 0 to 24')
    .transform((text) => Math.floor(Number(text)))
    .refine((zoom) => zoom <= 24, 'is no zoom from 0 to 24'),
  /** What the window shows; the whole world unless told. */
  view: Box.optional(),
});

/** What of a query is the filter. */
export function filterOf(query: z.output<typeof IncidentQuery>): IncidentFilter {
  const asked = Object.entries(query).filter(([field]) => field in IncidentQuery.shape);
  return Object.fromEntries(asked) as IncidentFilter;
}
