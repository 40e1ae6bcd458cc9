/**
 * A pure function of a text that remembers its answers, because reports use the same words over and over. The memory
 * is bounded: it is emptied when it holds `capacity` answers.
 */
export function remembering<T>(capacity: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const fresh = answer(text);
    if (known.size >= capacity) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
