import * as z from 'zod';
import { type About, type ClaimValue, Count, type Group, isEdtf, Measure, Place } from '../../model/index.ts';
import type { ClaimRow } from '../engine/tables.ts';
import { fault } from '../faults.ts';

const Text = z.strictObject({ text: z.string().min(1) });

/** The shape of what a claim about each thing says; a figure of people bounds their number on at least one side. */
const SHAPES: Readonly<Record<Exclude<About, Measure>, z.ZodType>> = {
  perpetrator: z.strictObject({ name: z.string().min(1), actor: z.string().optional() }),
  when: z.strictObject({ edtf: z.string().refine(isEdtf) }),
  where: Place,
  kind: Text,
  damage: Text,
  motive: Text,
};

const Figure = Count.strict().refine(
  ({ low, high }) => (low !== null || high !== null) && (low === null || high === null || low <= high),
);

const counts = (about: string): about is Measure => (Measure.options as readonly string[]).includes(about);

/** Throws `wrong-value` where a correction does not fit what the claim is about. */
export function checkValue({ about }: Pick<ClaimRow, 'about'>, value?: ClaimValue, group?: Group): void {
  const shape = counts(about) ? Figure : SHAPES[about as Exclude<About, Measure>];
  if (value !== undefined && !shape.safeParse(value).success)
    throw fault('wrong-value', { detail: `it is about "${about}"` });
  if (group !== undefined && !counts(about))
    throw fault('wrong-value', { detail: `it is about "${about}", which has no group of people` });
}
