import * as z from 'zod';
import { Head } from '../head.ts';

/** What was saved: the fields of an `IncidentQuery`. */
export const Saved = z.looseObject({});

/** Searches that people have saved, by name. */
export const Searches = z.object({ head: Head, searches: z.array(z.object({ name: z.string(), query: Saved })) });
export type Searches = z.infer<typeof Searches>;
