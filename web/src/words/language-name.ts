import { language } from './language.ts';

const names = new Intl.DisplayNames(language, { type: 'language' });

/** The name of a language (ISO 639) in the language of the page; a code that nobody knows as it stands. */
export const languageName = (code: string): string => (/^[a-z]{2,3}$/i.test(code) ? (names.of(code) ?? code) : code);
