import type { Draft, Reader } from './draft.ts';
import { properEnd } from './proper.ts';

/** "10 Feb., Dhedja:": the name after the date that heads a chronicle's entry, up to its colon or dash, is a place. */
export function headings({ line, lexicon }: Reader): Draft[] {
  if (line.casing === 'capitals') return [];
  let at = line.folded.findIndex((word) => word !== '');
  if (at < 0 || !isDate(at)) return [];
  while (at < line.words.length && (isDate(at) || line.words[at].text === '.')) at++;
  if (line.words[at]?.text !== ',') return [];
  const end = properEnd(line, at + 1, lexicon);
  if (end === at + 1 || !CLOSES.test(line.words[end]?.text ?? '')) return [];
  return [
    {
      from: at + 1,
      to: end,
      coreFrom: at + 1,
      coreTo: end,
      level: 'settlement',
      score: 0.75,
      why: ['heads an entry, after its date'],
    },
  ];

  function isDate(i: number): boolean {
    return /^\d/.test(line.words[i].text) || lexicon.cutters.has(line.folded[i]);
  }
}

const CLOSES = /^(?::|[–—]|--?|\()$/;
