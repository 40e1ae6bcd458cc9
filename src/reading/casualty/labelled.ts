import type { EventMention } from '../event/mention.ts';
import { headFrom } from './nominal.ts';

/**
 * "Killed: four. Injured: nine soldiers.", "Dead - 7", "Fatalities 6, injuries 14.": the people whom a label counts, as
 * nodes. Without a mark after the label the figure stands alone.
 */
export function labelled({ passage, from, to }: EventMention): number[] {
  const { words } = passage.sentence;
  const opens = from === 0 || /^[^\p{L}\p{N}]$/u.test(words[from - 1].text);
  const marked = /^(?::|-|–|—|=)$/u.test(words[to]?.text ?? '');
  if (!opens) return [];
  const start = marked ? to + 1 : to;
  const figure = passage.quantities.find((quantity) => quantity.unit === 'plain' && quantity.from === start);
  const closed = figure && (words[figure.to] === undefined || /^[^\p{L}\p{N}]$/u.test(words[figure.to].text));
  return figure && (marked || closed) ? [headFrom(passage, figure.from)] : [];
}
