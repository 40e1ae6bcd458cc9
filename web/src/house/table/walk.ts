import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { Rows } from './rows.ts';

/** What a row is opened by carries `data-walk`. */
const WALKED = '[data-walk]';

/** So many rows at once by Page Up and Page Down. */
const LEAP = 15;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + LEAP,
  PageUp: (at) => at - LEAP,
  Home: () => 0,
  End: (_, last) => last,
};

/** Walking a table by keys: one of its rows is reached by Tab, and the arrows go on from there, however many there are. */
export function useWalk(table: RefObject<HTMLElement | null>, { count, scrollTo }: Rows) {
  const [reached, setReached] = useState(0);
  const at = Math.min(reached, Math.max(0, count - 1));

  useEffect(() => {
    const walked = [...(table.current?.querySelectorAll<HTMLElement>(WALKED) ?? [])];
    const entry = walked.find((one) => rowOf(one) === at) ?? walked[0];
    for (const one of walked) one.tabIndex = one === entry ? 0 : -1;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const from = walkedFrom(event.target);
    const step = STEPS[event.key];
    if (from === null || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(count - 1, step(from, count - 1)));
    setReached(to);
    scrollTo(to);
    focusOnce(table, to);
  };
  const onFocus = ({ target }: { readonly target: EventTarget }) => setReached(walkedFrom(target) ?? at);
  return { onKeyDown, onFocus };
}

const rowOf = (element: Element): number | null => {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
};

/** The row that is walked from; null: the event is of something else in it. */
const walkedFrom = (target: EventTarget): number | null =>
  target instanceof Element && target.matches(WALKED) ? rowOf(target) : null;

/** Far rows come into the page, and their words from the server, a moment after the table was scrolled to them. */
function focusOnce(table: RefObject<HTMLElement | null>, index: number, tries = 60): void {
  const walked = table.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${WALKED}`);
  if (walked) walked.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusOnce(table, index, tries - 1));
}
