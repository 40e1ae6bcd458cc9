import type { EntryHead } from '../event/entry.ts';
import type { Passage } from '../passage.ts';

/**
 * The list item that each passage stands in, by the passage's position; null in running text. Items are paragraphs
 * that open with a bullet ("* Near Mosul, ..."), a number ("2. El Obeid") or a date of their own ("3 March: ..."), at
 * least two of one sort in a report.
 */
export function itemsOf(passages: readonly Passage[], heads: readonly EntryHead[]): (number | null)[] {
  const opens = passages.map((passage, i) =>
    passage.sentence.paragraph === passages[i - 1]?.sentence.paragraph ? null : sortOf(passage, heads[i]),
  );
  const count = (sort: Sort) => opens.filter((one) => one === sort).length;
  let item: number | null = null;
  return passages.map(({ sentence }, i) => {
    const sort = opens[i];
    if (sentence.paragraph !== passages[i - 1]?.sentence.paragraph) item = sort && count(sort) >= 2 ? i : null;
    return item;
  });
}

type Sort = 'bullet' | 'number' | 'date';

const BULLET = /^[*•·▪▫◦‣●○■□◆➢➤►–—-]$/u;
const NUMBER = /^(?:\d{1,2}|[a-h]|[ivx]{1,4})$/u;
const AFTER_NUMBER = /^[.)\]:]$/u;

function sortOf({ sentence: { words } }: Passage, head: EntryHead): Sort | null {
  const [first, second] = words;
  if (BULLET.test(first.text) && second && /^[\p{L}\p{N}"“«]/u.test(second.text)) return 'bullet';
  const [number, mark] = first.text === '(' ? words.slice(1, 3) : [first, second];
  if (mark && NUMBER.test(number.text) && AFTER_NUMBER.test(mark.text)) return 'number';
  return head.dates.length > 0 ? 'date' : null;
}
