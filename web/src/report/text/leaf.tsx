import { type CSSProperties, memo, type ReactNode } from 'react';
import { BlockOfText } from './block.tsx';
import { guessed, type Leaf } from './leaves.ts';

/** A leaf of the report, not laid out while it is out of sight. `marksIn` gives what stands in a block that is cut into marks. */
export const LeafOfText = memo(function LeafOfText(given: {
  readonly leaf: Leaf;
  readonly marksIn: ((block: number) => ReactNode) | null;
}) {
  const { leaf, marksIn } = given;
  const { lines, parted, pages } = guessed(leaf);
  return (
    <div className="report-leaf" style={{ '--lines': lines, '--parted': parted, '--pages': pages } as CSSProperties}>
      {leaf.blocks.map((block, i) => (
        <BlockOfText key={block.start} block={block}>
          {marksIn?.(leaf.first + i)}
        </BlockOfText>
      ))}
    </div>
  );
});
