import type { EventMention } from '../event/mention.ts';
import { headFrom } from './nominal.ts';

/** "Killed: four. Injured: nine soldiers.": the people whom a label with a colon counts, as nodes. */
export function labelled({ passage, from, to }: EventMention): number[] {
  const { words } = passage.sentence;
  const opens = from === 0 || /^[^\p{L}\p{N}]$/u.test(words[from - 1].text);
  if (!opens || words[to]?.text !== ':') return [];
  const figure = passage.quantities.find((quantity) => quantity.unit === 'plain' && quantity.from === to + 1);
  return figure ? [headFrom(passage, figure.from)] : [];
}
