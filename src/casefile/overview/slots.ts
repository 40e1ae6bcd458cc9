/** Some of the slots that lines are held in, one bit each. */
export type SlotSet = Uint32Array;

/** None of so many slots. */
export const noSlots = (slots: number): SlotSet => new Uint32Array((slots + 31) >>> 5);

export const has = (set: SlotSet, slot: number): boolean => ((set[slot >>> 5] >>> (slot & 31)) & 1) === 1;

export function put(set: SlotSet, slot: number): void {
  set[slot >>> 5] |= 1 << (slot & 31);
}

export function drop(set: SlotSet, slot: number): void {
  set[slot >>> 5] &= ~(1 << (slot & 31));
}

/** Leaves of a set what the other has as well. */
export function narrow(set: SlotSet, other: SlotSet): void {
  for (let i = 0; i < set.length; i++) set[i] &= other[i];
}

export function sizeOf(set: SlotSet): number {
  let size = 0;
  for (let i = 0; i < set.length; i++) size += onesIn(set[i]);
  return size;
}

/** How many both have. */
export function common(one: SlotSet, other: SlotSet): number {
  let size = 0;
  for (let i = 0; i < one.length; i++) size += onesIn(one[i] & other[i]);
  return size;
}

/** The slots of a set, ascending. */
export function slotsOf(set: SlotSet): Int32Array {
  const slots = new Int32Array(sizeOf(set));
  let next = 0;
  for (let i = 0; i < set.length; i++)
    for (let rest = set[i]; rest !== 0; rest &= rest - 1) slots[next++] = (i << 5) | (31 - Math.clz32(rest & -rest));
  return slots;
}

/** The bits of a word that are set, counted side by side: of two, of four, of eight, and then all. */
function onesIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
