/** Work that has gone on for so long lets others be answered, in milliseconds. */
const LONG = 20;

/** To be waited for again and again in long work. */
export function rests(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONG) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}
