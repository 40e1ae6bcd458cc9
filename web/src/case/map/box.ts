import { type Box, turned } from '../../map/mark.ts';

/** A box as addresses have it, to about a hundred metres. */
export const boxText = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => Number(degrees.toFixed(3))).join(',');

export function boxOf(text: string): Box {
  const [west, south, east, north] = text.split(',').map(Number);
  return { west, south, east, north };
}

/** The same with a quarter more on every side, so that what reaches into it is seen; null: it is the whole world. */
export function widened({ west, south, east, north }: Box): Box | null {
  const width = east > west ? east - west : east - west + 360;
  if (width * 1.5 >= 360) return null;
  const high = (north - south) / 4;
  return {
    west: turned(west - width / 4),
    south: Math.max(-90, south - high),
    east: turned(east + width / 4),
    north: Math.min(90, north + high),
  };
}
