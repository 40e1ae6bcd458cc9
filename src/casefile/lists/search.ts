import { fault } from '../faults.ts';

/**
 * The words of a search as a query of the full text: every word must stand in the report, words in quotes in a row, and
 * `word*` is any word that begins so. Nothing else has a meaning of its own: "AND", "(" and "N'Djamena" are what they are.
 * Throws `no-words`.
 */
export function fullTextQuery(search: string): string {
  const terms = [...search.matchAll(/"([^"]*)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => ({ text: phrase ?? word, begins: phrase === undefined && word.endsWith('*') }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (terms.length === 0) throw fault('no-words', { words: search });
  return terms.map(({ text, begins }) => `"${text.replaceAll('"', '')}"${begins ? '*' : ''}`).join(' ');
}
