import type { Draft, Reader } from './draft.ts';

/** "Columbus, GA", "Clairton, Pa.": a short form of a first division, only after a name and a comma. */
export function abbreviated({ line, lexicon }: Reader): Draft[] {
  const found: Draft[] = [];
  for (let at = 2; at < line.words.length; at++) {
    if (line.words[at - 1].text !== ',' || !line.isCapital(at - 2)) continue;
    const full = lexicon.abbreviations.get(line.folded[at]);
    if (!full || !isShort(line.words[at].text) || (line.casing === 'capitals' && !isSetOff(line, at))) continue;
    found.push({
      from: at,
      to: at + 1,
      coreFrom: at,
      coreTo: at + 1,
      core: full,
      level: 'province',
      country: 'US',
      score: 0.75,
      why: [`"${line.words[at].text}" after a comma: ${full}`],
    });
  }
  return found;
}

/** Among capitals "IN" is a word, unless a mark or nothing follows. */
const isSetOff = ({ words }: Reader['line'], at: number): boolean =>
  at + 1 >= words.length || !/[\p{L}\p{N}]/u.test(words[at + 1].text);

/** Two capitals, or a short form with its full stop; "In" and "Me" are words. */
const isShort = (text: string): boolean =>
  /^\p{Lu}{2}$/u.test(text) || /\.$/.test(text) || /^\p{Lu}\p{Ll}{2,4}$/u.test(text);
