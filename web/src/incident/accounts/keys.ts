import { type KeyboardEvent, useState } from 'react';
import type { Spot } from './cell.tsx';

/** What a key does with the cell that has the focus. */
export type CellKey = 'open' | 'accept' | 'correct' | 'reject';

const KEYS: Readonly<Record<string, CellKey>> = {
  Enter: 'open',
  ' ': 'open',
  a: 'accept',
  c: 'correct',
  r: 'reject',
};

export const keyIn = (key: string): CellKey | null => (Object.hasOwn(KEYS, key) ? KEYS[key] : null);

const STEPS: Readonly<Record<string, (spot: Spot) => Spot>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
};

/** Columns go the other way where the page is read from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The cell of a grid that has the focus, or had it last; arrow keys move it. */
export function useSpot() {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const move = (event: KeyboardEvent<HTMLElement>): boolean => {
    const cell = event.currentTarget;
    const grid = cell.closest('table');
    if (grid === null || !Object.hasOwn(STEPS, event.key)) return false;
    const turned = getComputedStyle(grid).direction === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key;
    const [row, column] = cell.dataset.at!.split(',').map(Number);
    const to = STEPS[turned]({ row, column });
    grid.querySelector<HTMLElement>(`[data-at="${to.row},${to.column}"]`)?.focus();
    return true;
  };
  return { spot, setSpot, move };
}
