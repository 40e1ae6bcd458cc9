import type { Page } from 'playwright-core';

/** How a page bore being scrolled. */
export interface Scrolled {
  /** Frames that the screen would have shown, and those of them that came too late. */
  readonly frames: number;
  readonly dropped: number;
  /** Milliseconds of processor time that the page's own thread took for a frame that it made. */
  readonly work: number;
  /** In milliseconds by the clock: tasks of the page of 50 or more, during which it heeds nobody; the longest first. */
  readonly tasks: readonly number[];
}

/** CSS pixels from one frame to the next: a wheel that is spun, and more than three windows at once. */
export const STEPS = { spun: 400, torn: 3000 } as const;

/** So often it is scrolled, the first time nothing of it has been laid out; and so many frames at most. */
const PASSES = 3;
const FRAMES = 600;

/** Scrolls a part of a page, by its selector, from its top to its end, `step` pixels at each frame. */
export async function scrolled(page: Page, part: string, step: number): Promise<Scrolled> {
  const spent = await clockOf(page);
  const before = await spent();
  const { times, tasks } = await page.evaluate<{ times: number[]; tasks: number[] }>(`new Promise((done) => {
    const tasks = [];
    const watching = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    watching.observe({ type: 'longtask' });
    const times = [];
    const part = document.querySelector('${part}');
    let passes = 0;
    const step = (time) => {
      times.push(time);
      const before = part.scrollTop;
      part.scrollBy({ top: ${step}, behavior: 'instant' });
      if (part.scrollTop === before) {
        passes++;
        part.scrollTo({ top: 0, behavior: 'instant' });
      }
      if (passes === ${PASSES} || times.length === ${FRAMES}) return setTimeout(end, 500);
      requestAnimationFrame(step);
    };
    const end = () => {
      watching.disconnect();
      done({ times, tasks });
    };
    requestAnimationFrame(() => requestAnimationFrame(step));
  })`);
  const work = ((await spent()) - before) / times.length;
  const gaps = times.slice(1).map((time, i) => Math.max(1, Math.round((time - times[i]) / FRAME)));
  const frames = gaps.reduce((sum, gap) => sum + gap, 0);
  return { frames, dropped: frames - gaps.length, work, tasks: tasks.toSorted((one, other) => other - one) };
}

/** Milliseconds, at sixty a second. */
const FRAME = 1000 / 60;

/** Reads how many milliseconds the page's own thread has worked; other work on the machine hardly counts. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
}
