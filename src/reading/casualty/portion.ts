import type { Casualty, CasualtyWords } from './casualty.ts';

/**
 * "Half of the 60 killed were children" tells of 60 killed and of a share; "half of the 60 passengers were killed" of 30. The
 * word for what befell them stands right after the figure, and a copula after it.
 */
export function withWhole(one: Casualty, { nominals }: CasualtyWords): Casualty[] {
  const { mention, people } = one;
  const { quantity, passage } = people;
  const { words } = passage.sentence;
  const isWhole = mention.from === quantity?.to && nominals.copulas.has(words[mention.to]?.lower ?? '');
  if (!quantity?.ofWhole || !isWhole) return [one];
  const from = quantity.to - 1;
  const number = { low: quantity.ofWhole, high: quantity.ofWhole, vague: false };
  const { fraction: _fraction, ofWhole: _whole, ...figure } = quantity;
  const counted = { ...figure, ...number, shape: 'exact' as const, from, start: words[from].start };
  const whole = { ...people, ...number, from, to: quantity.to, quantity: counted, noun: '' };
  const why = [one.why[0], 'the whole of which a share is told'];
  const share = { ...people, to: from, quantity: { ...quantity, to: from, end: words[from - 1].end } };
  return [
    { ...one, people: share, standing: 'included' },
    { ...one, people: whole, why },
  ];
}
