/** The words of a text, folded, with how often each stands there; those of one letter are passed over. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const word of folded.match(/[\p{L}\p{N}]{2,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
