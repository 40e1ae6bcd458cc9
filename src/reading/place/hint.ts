import { type Draft, type Reader, raised } from './draft.ts';

/**
 * The country that the words before a mention give away: "the Syrian governorate of Daraa", "the Afghan city of
 * Kunduz", "the Somali capital, Mogadishu".
 */
export function hinted(reader: Reader, draft: Draft): Draft {
  const { line, lexicon, gazetteer } = reader;
  if (draft.country !== undefined || draft.level === 'site') return draft;
  let at = draft.from - 1;
  if (line.words[at]?.text === ',') at--;
  if (lexicon.closed.genitive.has(line.folded[at] ?? '')) at--;
  const isType = (i: number): boolean =>
    lexicon.types.has(line.folded[i] ?? '') || lexicon.capitalWords.has(line.folded[i] ?? '');
  if (!isType(at)) return draft;
  while (at >= 0 && (isType(at) || lexicon.directions.has(line.folded[at]))) at--;
  const countries = at >= 0 && line.isCapital(at) ? gazetteer.demonym(line.folded[at]) : [];
  if (countries.length !== 1) return draft;
  return { ...raised(draft, 0.1, `"${line.words[at].text}" before it`), country: countries[0].iso2 };
}
