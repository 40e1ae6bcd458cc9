import { progressLine } from './bar.ts';
import { expectedReports } from './expected.ts';

/** Tells a person how far a run has come, on standard error. */
export interface Progress {
  /** One more report is done. */
  step(): void;
  /** Says something that stays; the bar gives way to it. */
  say(text: string): void;
  end(): void;
}

/** What a terminal must offer to show progress. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** No bar for what is done sooner; no more than ten lines a second. Milliseconds. */
const PATIENCE = 1000;
const PAUSE = 100;
const CLEAR = '\r\x1b[K';

/**
 * A bar on standard error, when that is a terminal and the output does not go to one: there the output itself shows how
 * far the run has come.
 */
export function progressOf(inputs: readonly string[], outputOnTerminal: boolean): Progress {
  return outputOnTerminal ? UNSEEN : progressOver(() => expectedReports(inputs));
}

/** A bar on standard error, when that is a terminal, for as many steps as `expect` says. */
export function progressOver(expect: () => Promise<number | null>): Progress {
  return process.stderr.isTTY ? shownOn(process.stderr, expect, Date.now) : UNSEEN;
}

const UNSEEN: Progress = { step() {}, say: (text) => void process.stderr.write(text), end() {} };

/** Progress on a screen; `now` gives milliseconds. `expect` is asked once, when there is something to show. */
export function shownOn(screen: Screen, expect: () => Promise<number | null>, now: () => number): Progress {
  const start = now();
  let done = 0;
  let total: number | null = null;
  let drawn = start + PATIENCE - PAUSE;
  let asked = false;
  let shown = false;
  const clear = () => {
    if (shown) screen.write(CLEAR);
    shown = false;
  };
  return {
    step() {
      done++;
      if (now() < drawn + PAUSE) return;
      drawn = now();
      if (!asked) {
        asked = true;
        void expect().then((expected) => {
          total = expected;
        });
      }
      const columns = screen.columns ?? 80;
      screen.write(CLEAR + progressLine({ done, total, seconds: (drawn - start) / 1000, columns }));
      shown = true;
    },
    say(text) {
      clear();
      screen.write(text);
    },
    end: clear,
  };
}
