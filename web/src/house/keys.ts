import { type RefObject, useEffect, useRef } from 'react';

/** What each key does; null: nothing now. */
export type Acts = Readonly<Record<string, (() => void) | null>>;

/** Somebody is writing, and means the letter; or a control takes the key for itself. */
const WRITING = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"]';

/** Hears keys that stand for actions wherever the focus is, or only while it is in `box`; not while somebody writes. */
export function useKeys(acts: Acts, box?: RefObject<HTMLElement | null> | null): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
      const act = Object.hasOwn(current.current, event.key) ? current.current[event.key] : null;
      if (act === null) return;
      event.preventDefault();
      act();
    };
    const heard = box?.current ?? document;
    heard.addEventListener('keydown', hear as EventListener);
    return () => heard.removeEventListener('keydown', hear as EventListener);
  }, [box]);
}
