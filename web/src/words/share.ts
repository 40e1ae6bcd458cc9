import { language } from './language.ts';

const percents = new Intl.NumberFormat(language, { style: 'percent' });

/** A share of one, as a percentage: "96 %" in French, "96%" in English. */
export const shareWords = (share: number): string => percents.format(share);
