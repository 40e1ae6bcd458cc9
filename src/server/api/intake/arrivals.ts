/** Files that were announced, each of which comes by itself. */
export interface Arrivals {
  /** How many are still to come. */
  awaited(): number;
  isAwaited(at: number): boolean;
  /** Lets `send` bring the file of this number; gives whether it came whole. */
  take(at: number, send: (name: string) => Promise<boolean>): Promise<boolean>;
  /** None of the others is wanted any more. */
  forget(): void;
  /** Nothing is waited for any longer. */
  close(): void;
}

/** What is done about them. */
interface Hearing {
  /** A file has not come while nothing else came either. */
  lost(name: string): void;
  /** None is to come any more. */
  over(): void;
}

/** How long they are waited for while nothing comes, in milliseconds. */
const PATIENCE = 20_000;

export function arrivalsOf(files: readonly string[], { lost, over }: Hearing): Arrivals {
  const missing = new Set(files.keys());
  let sending = 0;
  let closed = false;
  let patience: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(patience);
    if (sending === 0 && missing.size > 0 && !closed) patience = setTimeout(giveUp, PATIENCE).unref();
  };
  const giveUp = () => {
    for (const at of missing) lost(files[at]);
    missing.clear();
    over();
  };
  wait();
  return {
    awaited: () => missing.size,
    isAwaited: (at) => missing.has(at),
    async take(at, send) {
      sending++;
      wait();
      const whole = await send(files[at]);
      sending--;
      if (whole && missing.delete(at) && missing.size === 0) over();
      wait();
      return whole;
    },
    forget: () => missing.clear(),
    close() {
      closed = true;
      clearTimeout(patience);
    },
  };
}
