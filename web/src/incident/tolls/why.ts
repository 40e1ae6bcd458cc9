import type { LeftTold } from '../../../../src/server/api/incident/schema.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

/** Why a rule leaves a claim out. */
export type Why = LeftTold['why'];

/** The same in the language of the page. */
export const whyWords = ({ code, voice = '' }: Why): string => t(`why.${code}`, { voice });
