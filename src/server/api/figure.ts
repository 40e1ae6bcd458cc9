import * as z from 'zod';
import { Group, Measure } from '../../model/index.ts';

/** People; null: not bounded on that side. */
export const Bounds = { low: z.int().nullable(), high: z.int().nullable() };

/** What a rule makes of a toll. `open`: it may be more. A null `best`: the rule gives none. */
export const Figure = z.object({ ...Bounds, best: z.int().nullable(), open: z.boolean() });

/** Which toll of an incident: of one measure, and of one group or of everybody but the attackers ('all'). */
export const Cell = { measure: Measure, group: z.union([Group, z.literal('all')]) };

/** A toll that a decision or a rule would change; null: there is no such cell. */
export const CellChange = z.object({ ...Cell, before: Figure.nullable(), after: Figure.nullable() });
