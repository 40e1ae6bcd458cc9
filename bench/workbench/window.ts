import type { Page } from 'playwright-core';
import { launch } from '../../test/chromium.ts';
import { type Scrolled, scrolled } from './scrolling.ts';

/** How long a person waits for something after they ask for a screen, in milliseconds by the clock, ascending. */
export interface Waited {
  readonly name: string;
  readonly clock: readonly number[];
}

/** How often a screen is opened; the first time, when the window has nothing of it yet, does not count. */
const ROUNDS = 7;

/** What tells that a screen is there; each is an expression of the page. */
const THERE = {
  report: `CSS.highlights.size > 0 && document.querySelector('.report-line') !== null`,
  claim: `document.querySelector('.claim-says') !== null`,
  counted: `document.querySelector('.queue-progress progress[value]') !== null`,
  lines: `document.querySelector('.lines tbody .line-link') !== null`,
  figures: `document.querySelector('.figures .sum') !== null`,
  map: `document.querySelector('[data-drawn]') !== null`,
  entries: `document.querySelector('.entries tbody tr') !== null`,
} as const;

/** A window of Chromium on a served workbench. */
export interface Window {
  /** Opens a screen by its address; `awaited` are the names of what is waited for. */
  opened(path: string, awaited: Readonly<Record<string, keyof typeof THERE>>): Promise<Waited[]>;
  /** Scrolls a part of the screen that was opened last, by its selector, so many pixels a frame. */
  scrolled(part: string, step: number): Promise<Scrolled>;
  close(): Promise<void>;
}

export async function windowOn(address: string): Promise<Window> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(address);
  const { origin } = new URL(address);
  return {
    async opened(path, awaited) {
      const rounds: number[][] = [];
      for (let round = 0; round <= ROUNDS; round++)
        rounds.push(await open(page, origin + path, Object.values(awaited)));
      return Object.keys(awaited).map((name, i) => ({
        name,
        clock: rounds
          .slice(1)
          .map((round) => round[i])
          .toSorted((one, other) => one - other),
      }));
    },
    scrolled: (part, step) => scrolled(page, part, step),
    close: () => browser.close(),
  };
}

/** Looks at every frame; the time is the page's own, from when it was asked for. */
async function open(page: Page, address: string, awaited: readonly (keyof typeof THERE)[]): Promise<number[]> {
  await page.goto(address, { waitUntil: 'commit' });
  return Promise.all(
    awaited.map((what) =>
      page.evaluate<number>(`new Promise((done) => {
        const look = () => (${THERE[what]} ? done(performance.now()) : requestAnimationFrame(look));
        look();
      })`),
    ),
  );
}
