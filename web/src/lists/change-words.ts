import type { NamingEffect } from '../../../src/server/api/lists/schema.ts';
import { numberWords } from '../words/amount.ts';
import { rangeWords } from '../words/range.ts';
import { term } from '../words/terms.ts';
import { type Key, words } from '../words/words.ts';

const t = words('lists');

type Change = Omit<NamingEffect['changes'][number], 'incident'>;
type So = Change['before'];
type Figure = Change['tolls'][number]['before'];

/** Something that would be otherwise, in words. */
export interface ChangeWords {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What would be otherwise of an incident: its tolls first. */
export function changesIn({ tolls, before, after }: Change): ChangeWords[] {
  const cells = tolls.map((cell) => ({
    what: `${term('', cell.measure)}, ${term('group', cell.group)}`,
    before: figureWords(cell.before),
    after: figureWords(cell.after),
  }));
  const others = Object.entries(SAYS).map(([what, says]) => ({
    what: t(`effect.${what}` as Key<'lists'>),
    before: says(before) || t('nothing'),
    after: says(after) || t('nothing'),
  }));
  return [...cells, ...others.filter((one) => one.before !== one.after)];
}

const figureWords = (figure: Figure): string => (figure === null ? t('nothing') : rangeWords(figure));

const SAYS: Readonly<Record<string, (so: So) => string>> = {
  place: ({ place }) => place ?? '',
  spot: ({ spot }) => (spot === null ? '' : pointWords(spot)),
  perpetrators: ({ perpetrators }) => perpetrators.join(', '),
  differs: ({ differs }) => differs.map((topic) => term('topic', topic)).join(', '),
  attributions: ({ attributions }) =>
    (attributions ?? [])
      .map(({ name, level }) => (level === null ? name : `${name} (${t(`attribution.${level}` as Key<'lists'>)})`))
      .join('; '),
  verification: ({ verification }) => (verification === null ? '' : term('verification', verification)),
};

/** "14.2, −3.6, within 5 km" */
export function pointWords(at: {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number | null;
}): string {
  const point = t('point', { lat: degrees(at.lat), lon: degrees(at.lon) });
  return at.radiusKm === null ? point : t('pointWithin', { point, km: numberWords(at.radiusKm) });
}

const degrees = (value: number): string => String(Math.round(value * 1e4) / 1e4).replace('-', '−');
