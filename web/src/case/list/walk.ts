import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

type Rows = Pick<Virtualizer<HTMLDivElement, Element>, 'scrollToIndex'>;

/** So many lines at once by Page Up and Page Down. */
const LEAP = 15;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + LEAP,
  PageUp: (at) => at - LEAP,
  Home: () => 0,
  End: (_, last) => last,
};

/** Walking the list by keys: one line at a time is in the order of Tab, and the arrows go from there. */
export function useWalk(scroller: RefObject<HTMLDivElement | null>, rows: Rows, count: number) {
  const [reached, setReached] = useState(0);
  const at = Math.min(reached, Math.max(0, count - 1));

  useEffect(() => {
    const links = [...(scroller.current?.querySelectorAll<HTMLElement>('tbody .line-link') ?? [])];
    const entry = links.find((link) => lineOf(link) === at) ?? links[0];
    for (const link of links) link.tabIndex = link === entry ? 0 : -1;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(count - 1, step(lineOf(event.target as Element) ?? at, count - 1)));
    setReached(to);
    rows.scrollToIndex(to);
    focusOnce(scroller, to);
  };
  const onFocus = ({ target }: { readonly target: Element }) => setReached(lineOf(target) ?? at);
  return { at, keys: { onKeyDown, onFocus } };
}

const lineOf = (element: Element): number | null => {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
};

/** Far lines come into the page, and their words from the server, a moment after the list was scrolled to them. */
function focusOnce(scroller: RefObject<HTMLDivElement | null>, index: number, tries = 60): void {
  const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] .line-link`);
  if (link) link.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusOnce(scroller, index, tries - 1));
}
