/** How much may be under way at once. */
export interface Ahead {
  /** Items. */
  readonly count: number;
  /** Sum of the items' weights; one item alone may weigh more. */
  readonly weight: number;
}

/**
 * Results in the order of their items, while later items are under way already. Never holds more than `ahead` allows
 * and one more item; gives a result as soon as it and all before it are there, also when the source is slow.
 * `start` must not reject.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: Ahead,
  weigh: (item: T) => number,
  start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let weight = 0;
  let next: Promise<IteratorResult<T>> | undefined = source.next();
  try {
    while (next !== undefined || underWay.length > 0) {
      const first = underWay.at(0);
      const full = next === undefined || underWay.length >= ahead.count || weight >= ahead.weight;
      if (first !== undefined && (full || (await isFirst(first.result, next!)))) {
        yield await first.result;
        underWay.shift();
        weight -= first.weight;
        continue;
      }
      const { done, value }: IteratorResult<T> = await next!;
      if (done) {
        next = undefined;
        continue;
      }
      const own = weigh(value);
      weight += own;
      underWay.push({ result: start(value), weight: own });
      next = source.next();
    }
  } finally {
    // A source that waits for input would hold back the end of a run whose output nobody reads any longer.
    next?.catch(() => {});
    void source.return?.();
  }
}

function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
