import type { About, Group, Measure } from '../../../src/model/index.ts';
import { allOf } from '../words/all-of.ts';

/** What is counted of people. */
export const MEASURES = allOf<Measure>()(['killed', 'injured', 'abducted', 'missing', 'displaced', 'detained']);

/** Everything that a claim can be about, people first. */
export const ABOUTS = allOf<About>()([...MEASURES, 'perpetrator', 'when', 'where', 'kind', 'damage', 'motive']);

/** Of whom a figure can be. */
export const GROUPS = allOf<Group>()([
  'unknown',
  'civilian',
  'combatant',
  'attacker',
  'child',
  'woman',
  'man',
  'person',
]);

const COUNTED: ReadonlySet<string> = new Set(MEASURES);

/** Whether a claim counts people. */
export const isFigure = ({ about }: { readonly about: About }): boolean => COUNTED.has(about);
