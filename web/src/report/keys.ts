import { useEffect, useRef } from 'react';

/** Somebody is writing, and means the letter; or a control takes the key for itself. */
const WRITING = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"]';

/** What each key does; null: nothing now. */
export type Acts = Readonly<Record<string, (() => void) | null>>;

/** Hears keys wherever the focus is, but where somebody writes. */
export function useKeysOf(acts: Acts): void {
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
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
