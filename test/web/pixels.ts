import type { Locator, Page } from 'playwright-core';
import { type Picture, unpacked } from './png.ts';

export interface Pixels {
  /** How many colours there are. */
  readonly colours: number;
  /** The share of pixels that have the colour of each token, from 0 to 1. */
  readonly share: Readonly<Record<string, number>>;
  /** The middle of the largest spot of the first token's colour, in pixels from the element's corner; null: there is none. */
  readonly spot: { readonly x: number; readonly y: number } | null;
}

/** What is seen of an element, by the tokens of the page's colours: `pixels(map, 'main', 'land', 'sea')`. */
export async function pixels(element: Locator, ...tokens: readonly string[]): Promise<Pixels> {
  const picture = unpacked(await element.screenshot());
  const wanted = await Promise.all(tokens.map((token) => colourOf(element.page(), token)));
  const shareOf = (colour: number) => picture.colours.filter((one) => one === colour).length / picture.colours.length;
  return {
    colours: new Set(picture.colours).size,
    share: Object.fromEntries(tokens.map((token, i) => [token, shareOf(wanted[i])])),
    spot: middleOf(largestSpot(picture, wanted[0]), picture.width),
  };
}

/** 0xRRGGBB of a token in the scheme of the moment. */
async function colourOf(page: Page, token: string): Promise<number> {
  const rgb = await page.evaluate<string>(`(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--${token})';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  })()`);
  const [red, green, blue] = rgb.match(/\d+/g)!.map(Number);
  return (red << 16) | (green << 8) | blue;
}

/** The pixels of the largest connected spot of a colour. */
function largestSpot({ width, colours }: Picture, wanted: number): readonly number[] {
  const seen = new Uint8Array(colours.length);
  let largest: number[] = [];
  for (let start = 0; start < colours.length; start++) {
    if (seen[start] || colours[start] !== wanted) continue;
    const spot = [start];
    seen[start] = 1;
    for (let i = 0; i < spot.length; i++)
      for (const next of [spot[i] - 1, spot[i] + 1, spot[i] - width, spot[i] + width]) {
        if (colours[next] !== wanted || seen[next]) continue;
        seen[next] = 1;
        spot.push(next);
      }
    if (spot.length > largest.length) largest = spot;
  }
  return largest;
}

function middleOf(spot: readonly number[], width: number): Pixels['spot'] {
  if (spot.length === 0) return null;
  const mean = (of: (at: number) => number) => spot.reduce((sum, at) => sum + of(at), 0) / spot.length;
  return { x: mean((at) => at % width), y: mean((at) => Math.floor(at / width)) };
}
