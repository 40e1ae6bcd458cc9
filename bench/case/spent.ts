import { microseconds } from '../speed/clock.ts';

/** What rounds of the same took, in milliseconds, ascending. */
export interface Spent {
  /** Of this process's own processor time: other work on the machine hardly counts. */
  readonly processor: readonly number[];
  /** By the clock. */
  readonly clock: readonly number[];
}

export async function spentOn(rounds: number, work: () => Promise<unknown>): Promise<Spent> {
  const processor: number[] = [];
  const clock: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [started, at] = [microseconds(), performance.now()];
    await work();
    processor.push((microseconds() - started) / 1000);
    clock.push(performance.now() - at);
  }
  const ascending = (one: number, other: number): number => one - other;
  return { processor: processor.toSorted(ascending), clock: clock.toSorted(ascending) };
}

/** The value that a share of the ascending values do not exceed. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.ceil(share * ascending.length) - 1)];
}
