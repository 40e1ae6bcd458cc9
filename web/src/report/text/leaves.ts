import type { Block } from './blocks.ts';

/** Lines that are laid out together when they come near the window, and are only guessed at while they are far from it. */
export interface Leaf {
  /** Which of the blocks is the first. */
  readonly first: number;
  readonly blocks: readonly Block[];
}

/** So many characters, or lines, make a leaf: about as much as a window shows. */
const CHARACTERS = 2500;
const LINES = 40;

/**
 * Cuts a text into leaves. The browser asks of every one at every frame whether it has come near, so that there must not be as
 * many as there are lines.
 */
export function leavesOf(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  let own: Block[] = [];
  let characters = 0;
  for (const [i, block] of blocks.entries()) {
    if (own.length === LINES || (own.length > 0 && characters + block.text.length > CHARACTERS)) {
      leaves.push({ first: i - own.length, blocks: own });
      own = [];
      characters = 0;
    }
    own.push(block);
    characters += block.text.length;
  }
  if (own.length > 0) leaves.push({ first: blocks.length - own.length, blocks: own });
  return leaves;
}

/** So many characters stand in a line of the window, more or less. */
const LINE = 85;

/** How many lines of the window a leaf will have, and how many of its blocks begin with a space or a page, as far as can be guessed. */
export function guessed({ blocks }: Leaf): { readonly lines: number; readonly parted: number; readonly pages: number } {
  return {
    lines: blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE), 0),
    parted: blocks.filter(({ parted }) => parted).length,
    pages: blocks.filter(({ page }) => page !== null).length,
  };
}
