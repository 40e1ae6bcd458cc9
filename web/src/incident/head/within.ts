import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

/** How exactly a point is known: "within 5 km", or to the site. */
export const withinWords = ({ radiusKm }: { readonly radiusKm: number }): string =>
  radiusKm < 1 ? t('exact') : t('within', { km: numberWords(Math.round(radiusKm)) });
