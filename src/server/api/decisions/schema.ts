import * as z from 'zod';
import { DECISIONS, type Decision, EntryBody, type EntryType, IncidentId } from '../../../model/index.ts';
import { EntryTold } from '../entry.ts';
import { Head } from '../head.ts';

type Shape = (typeof EntryBody.options)[number];

/** The shape of a decision as the ledger has it. */
export const shapeOf = <T extends EntryType>(type: T) =>
  EntryBody.options.find(({ shape }) => shape.type.value === type) as Extract<
    Shape,
    { shape: { type: z.ZodLiteral<T> } }
  >;

/** Decisions that found an incident: the case gives it its id. */
const Split = shapeOf('incident-split').omit({ into: true });
const Found = shapeOf('mention-made').extend({
  /** Null: it founds an incident of its own. */
  incident: IncidentId.nullable(),
});

/** Any JSON; a schema of it has no end that the API's description could write. */
const Setting = shapeOf('setting-changed').extend({ value: z.unknown() });

const OWN: readonly EntryType[] = ['incident-split', 'mention-made', 'setting-changed'];
type Plain = Exclude<Decision['type'], 'incident-split' | 'mention-made' | 'setting-changed'>;
const plain = EntryBody.options.filter(
  ({ shape }) => (DECISIONS as readonly EntryType[]).includes(shape.type.value) && !OWN.includes(shape.type.value),
) as Extract<Shape, { shape: { type: z.ZodLiteral<Plain> } }>[];

/** What a person decides, as the ledger has it, but for the ids of incidents that it founds. */
export const DecisionBody = z.discriminatedUnion('type', [Split, Found, Setting, ...plain]);
export type DecisionBody =
  | z.infer<typeof Split>
  | z.infer<typeof Found>
  | Exclude<Decision, { type: 'incident-split' | 'mention-made' }>;

export const Decided = z.object({
  /** Written together or not at all, in this order. */
  decisions: z.array(DecisionBody).min(1),
  /** The last entry that whoever decides had seen; null: whatever was decided meanwhile, this is to hold. */
  seen: z.int().nonnegative().nullable(),
});

export const Written = z.object({ entries: z.array(EntryTold), head: Head });
export type Written = z.infer<typeof Written>;
