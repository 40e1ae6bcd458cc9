import type { Written } from '../../../../src/server/api/decisions/schema.ts';
import type { Queued } from '../../../../src/server/api/queue/schema.ts';

/** A claim of the queue with the head of the case as it was when the claim was asked for, or decided on here. */
export interface InLine {
  readonly queued: Queued;
  readonly seen: number;
}

/** A step that can be taken back: what was decided at a place of the line; null: it was passed over. */
export interface Step {
  readonly at: number;
  readonly written: Written | null;
}

/** The claims that stand in line, and how far somebody has come with them. */
export interface Line {
  readonly line: readonly InLine[];
  readonly at: number;
  readonly steps: readonly Step[];
  /** How often somebody has gone on or back. */
  readonly moves: number;
  /** Undecided claims as there were before any was decided here; null: not known yet. */
  readonly all: number | null;
  /** Whether the last of them stands in line. */
  readonly whole: boolean;
}

export const NOTHING: Line = { line: [], at: 0, steps: [], moves: 0, all: null, whole: false };

export type Happening =
  | { readonly type: 'came'; readonly queue: readonly Queued[]; readonly head: number; readonly left: number | null }
  | { readonly type: 'counted'; readonly left: number }
  | { readonly type: 'went'; readonly written: Written | null }
  | { readonly type: 'back'; readonly head: number | null };

/** How many of the claims are decided here. */
export const decidedIn = ({ steps }: Line): number => steps.filter(({ written }) => written !== null).length;

/** The line after something has happened. */
export function happened(line: Line, what: Happening): Line {
  switch (what.type) {
    case 'came':
      return {
        ...line,
        line: [...line.line, ...what.queue.map((queued) => ({ queued, seen: what.head }))],
        all: line.all ?? what.left,
        whole: what.queue.length === 0,
      };
    case 'counted':
      return { ...line, all: line.all ?? what.left + decidedIn(line) };
    case 'went':
      return {
        ...line,
        at: line.at + 1,
        moves: line.moves + 1,
        steps: [...line.steps, { at: line.at, written: what.written }],
      };
    case 'back': {
      const last = line.steps.at(-1);
      if (last === undefined) return line;
      const seen = (one: InLine, i: number) =>
        i === last.at && what.head !== null ? { ...one, seen: what.head } : one;
      return { ...line, at: last.at, moves: line.moves + 1, steps: line.steps.slice(0, -1), line: line.line.map(seen) };
    }
  }
}
