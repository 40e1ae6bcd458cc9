/** A text on the map: where it stands, and how it is anchored there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: 'place' | 'country' | 'province';
}

/**
 * A label still to be set: the positions it may take, best first. Where there is no room for it, `short` stands in its
 * stead, in the first position if need be; null: it is left out.
 */
export interface LabelWish {
  readonly text: string;
  readonly style: Label['style'];
  readonly positions: readonly Pick<Label, 'x' | 'y' | 'anchor'>[];
  readonly short: string | null;
}

/** Type sizes in map units, the same as in the style sheet. */
export const typeSize: Readonly<Record<Label['style'], number>> = { place: 15, country: 13, province: 11 };

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sets the labels one after the other where they meet neither an earlier one, nor a taken spot, nor the edge. */
export function setLabels(
  wishes: readonly LabelWish[],
  taken: readonly Rectangle[],
  width: number,
  height: number,
): readonly Label[] {
  const set: Label[] = [];
  const occupied = [...taken];
  const isFree = (label: Label): boolean => {
    const own = extent(label);
    const within = own.left >= 0 && own.top >= 0 && own.right <= width && own.bottom <= height;
    return within && !occupied.some((other) => overlap(own, other));
  };
  for (const { text, short, style, positions } of wishes) {
    const saying = (words: string) => positions.map((position): Label => ({ text: words, style, ...position }));
    const shorter = short === null ? [] : saying(short);
    const label = [...saying(text), ...shorter].find(isFree) ?? shorter[0];
    if (label === undefined) continue;
    set.push(label);
    occupied.push(extent(label));
  }
  return set;
}

/** An average letter is some three fifths as wide as it is high. */
function extent({ text, x, y, anchor, style }: Label): Rectangle {
  const size = typeSize[style];
  const width = [...text].length * size * 0.62;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - size * 0.85, right: left + width, bottom: y + size * 0.3 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
