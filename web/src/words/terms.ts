import { type Key, words } from './words.ts';

const t = words('terms');

/** A term of the trade in the language of the page: `term('kind', 'arson')`; one that no catalogue has as it stands. */
export function term(sort: string, value: string): string {
  const key = sort === '' ? value : `${sort}.${value}`;
  const said = t(key as Key<'terms'>);
  return said === key ? value : said;
}
