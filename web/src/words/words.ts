import i18next, { type TFunction } from 'i18next';
import { EN } from './en/index.ts';
import { FR } from './fr/index.ts';
import { language } from './language.ts';

const speech = i18next.createInstance();
await speech.init({
  lng: language,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: EN, fr: FR },
  interpolation: { escapeValue: false },
});

/** The parts of the workbench, each with its own catalogue. */
export type Part = keyof typeof EN;

/** A key of a part's catalogue; a key with plurals is named without their ends. */
export type Key<P extends Part> = keyof (typeof EN)[P] extends infer K
  ? K extends `${infer Stem}_${'one' | 'other' | 'many'}`
    ? Stem
    : K & string
  : never;

/** Speaks of a part in the language of the page: `words('case')('claims', { count: 3 })`. */
export function words<P extends Part>(part: P): (key: Key<P>, values?: Readonly<Record<string, unknown>>) => string {
  const t = speech.getFixedT(language, part) as TFunction;
  return (key, values = {}) => String(t(key as string, values));
}
