import { language } from '../words/language.ts';

const languages = new Intl.DisplayNames(language, { type: 'language' });
const percents = new Intl.NumberFormat(language, { style: 'percent' });

/** The name of a language, or its code where it has none. */
export const languageWords = (code: string): string =>
  /^[a-z]{2,3}$/i.test(code) ? (languages.of(code) ?? code) : code;

/** A share of one, as a percentage. */
export const percentWords = (share: number): string => percents.format(share);
