import type { ReactNode } from 'react';
import { highlightName, lookOf, sortOf } from '../sort.ts';
import { seen } from './block.tsx';
import type { Block } from './blocks.ts';
import type { Marked } from './highlights.ts';

/**
 * A block's text cut wherever a claim begins or ends, each piece marked as the claims that it is part of: for paper, and for
 * browsers that cannot highlight text. `marked` are the claims that touch the block.
 */
export function marksOf({ start, text }: Block, marked: readonly Marked[]): ReactNode {
  const end = start + text.length;
  const cuts = new Set([start, end]);
  for (const { units } of marked)
    for (const cut of [units.start, units.end]) if (cut > start && cut < end) cuts.add(cut);
  const ordered = [...cuts].toSorted((one, other) => one - other);
  return ordered.slice(0, -1).map((from, i) => {
    const to = ordered[i + 1];
    const piece = seen(text.slice(from - start, to - start));
    const own = marked.filter(({ units }) => units.start <= from && units.end >= to);
    if (own.length === 0) return <span key={from}>{piece}</span>;
    const names = new Set(own.map(({ claim }) => highlightName(sortOf(claim), lookOf(claim))));
    return (
      <mark key={from} className={[...names].join(' ')}>
        {piece}
      </mark>
    );
  });
}
