/** Arc-eager transitions (Nivre 2003), with the root standing after the last word. */
export const SHIFT = 0;
export const REDUCE = 1;
/** The top of the stack becomes a dependent of the next word. */
export const LEFT = 2;
/** The next word becomes a dependent of the top of the stack. */
export const RIGHT = 3;

/** Head of a word that has none yet. */
export const NO_HEAD = -1;

/**
 * A parse under way. Words are numbered from 1; 0 stands for "nothing there", `size + 1` for the root. One state is
 * used again and again: `begin` clears it.
 */
export class ParseState {
  size = 0;
  /** The next word, the first that has not been pushed. */
  next = 1;
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and next outermost dependents on either side. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Relations of the dependents on either side, as sets of `relationBits`. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  readonly #bits: Int32Array;

  /** `bits` gives each label's bit, as `relationBits` does. */
  constructor(bits: Int32Array) {
    this.#bits = bits;
  }

  begin(size: number): void {
    if (this.stack.length < size + 2) this.#grow(Math.max(64, 2 * (size + 2)));
    this.size = size;
    this.next = 1;
    this.depth = 0;
    const end = size + 2;
    this.head.fill(NO_HEAD, 0, end);
    this.label.fill(0, 0, end);
    this.left1.fill(0, 0, end);
    this.left2.fill(0, 0, end);
    this.right1.fill(0, 0, end);
    this.right2.fill(0, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftLabels.fill(0, 0, end);
    this.rightLabels.fill(0, 0, end);
  }

  get root(): number {
    return this.size + 1;
  }

  get done(): boolean {
    return this.next > this.size && this.depth === 0;
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1] : 0;
  }

  /** One bit a transition that may be taken: 1 << SHIFT and so on. Never 0 before the parse is done. */
  allowed(): number {
    const more = this.next <= this.size;
    const top = this.top;
    if (top === 0) return 1 << SHIFT;
    const attached = this.head[top] !== NO_HEAD;
    return (more ? (1 << SHIFT) | (1 << RIGHT) : 0) | (attached ? 1 << REDUCE : 1 << LEFT);
  }

  /** Takes a transition; `label` matters for LEFT and RIGHT only. */
  take(transition: number, label: number): void {
    if (transition === SHIFT) {
      this.stack[this.depth++] = this.next++;
    } else if (transition === REDUCE) {
      this.depth--;
    } else if (transition === LEFT) {
      this.#attach(this.stack[--this.depth], this.next, label);
    } else {
      this.#attach(this.next, this.stack[this.depth - 1], label);
      this.stack[this.depth++] = this.next++;
    }
  }

  #attach(word: number, head: number, label: number): void {
    this.head[word] = head;
    this.label[word] = label;
    if (word < head) {
      this.left2[head] = this.left1[head];
      this.left1[head] = word;
      this.leftCount[head]++;
      this.leftLabels[head] |= this.#bits[label];
    } else {
      this.right2[head] = this.right1[head];
      this.right1[head] = word;
      this.rightCount[head]++;
      this.rightLabels[head] |= this.#bits[label];
    }
  }

  #grow(capacity: number): void {
    this.stack = new Int32Array(capacity);
    this.head = new Int32Array(capacity);
    this.label = new Int32Array(capacity);
    this.left1 = new Int32Array(capacity);
    this.left2 = new Int32Array(capacity);
    this.right1 = new Int32Array(capacity);
    this.right2 = new Int32Array(capacity);
    this.leftCount = new Int32Array(capacity);
    this.rightCount = new Int32Array(capacity);
    this.leftLabels = new Int32Array(capacity);
    this.rightLabels = new Int32Array(capacity);
  }
}
