import * as z from 'zod';
import { Entry } from '../../model/index.ts';

/** An entry as the API tells it; `body` is an `EntryBody`, whose every shape would be too long for the API's description. */
export const EntryTold = Entry.extend({ body: z.looseObject({ type: z.string() }) }) as unknown as typeof Entry;
