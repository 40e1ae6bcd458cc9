import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB of each pixel, line by line. */
  readonly colours: Uint32Array;
}

/** Unpacks a picture as Chromium takes it: PNG of 8 bits a channel, with or without opacity, not interlaced. */
export function unpacked(png: Buffer): Picture {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const lines = inflateSync(Buffer.concat(dataOf(png)));
  const length = width * channels;
  const colours = new Uint32Array(width * height);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y++) {
    const at = y * (length + 1);
    const line = unfiltered(lines.subarray(at + 1, at + 1 + length), above, lines[at], channels);
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = line.subarray(x * channels, x * channels + 3);
      colours[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return { width, height, colours };
}

function dataOf(png: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return parts;
}

/** What each filter of PNG takes a byte to be told from: left of it, above it, and both. */
const TOLD_FROM: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? above : corner;
  },
];

function unfiltered(line: Uint8Array, above: Uint8Array, filter: number, channels: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++)
    bytes[i] = line[i] + TOLD_FROM[filter](bytes[i - channels] ?? 0, above[i], above[i - channels] ?? 0);
  return bytes;
}
