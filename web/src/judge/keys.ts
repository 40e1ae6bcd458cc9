import { type KeyboardEvent, useEffect, useRef } from 'react';

/** Accept, correct, reject, undo. */
export type JudgingKey = 'a' | 'c' | 'r' | 'u';

type Acts = Readonly<Record<JudgingKey, (() => void) | null>>;

/** Somebody is writing, and means the letter. */
const WRITING = 'input, textarea, select, [contenteditable]';

/** Hears the keys of judging; gives what listens inside, or undefined where the whole page does. */
export function useKeys(act: Acts, where: 'inside' | 'everywhere'): ((event: KeyboardEvent) => void) | undefined {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    if (where === 'inside') return;
    const hear = (event: globalThis.KeyboardEvent) => heard(event, current.current);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [where]);
  return where === 'inside' ? (event) => heard(event, act) : undefined;
}

interface Pressed {
  readonly key: string;
  readonly target: EventTarget | null;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented?: boolean;
  preventDefault(): void;
}

function heard(event: Pressed, act: Acts): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
  const acts = Object.hasOwn(act, event.key) ? act[event.key as JudgingKey] : null;
  if (acts === null) return;
  event.preventDefault();
  acts();
}
