import { useEffect, useMemo, useRef } from 'react';
import { words } from '../../words/words.ts';
import type { Block } from './blocks.ts';
import { canHighlight, type Marked, type Units, useHighlights, useStretch } from './highlights.ts';
import { LeafOfText } from './leaf.tsx';
import { leavesOf } from './leaves.ts';
import { marksOf } from './marks.tsx';
import { selectedIn, unitUnder } from './pointing.ts';
import { usePrinting } from './printing.ts';
import { bringIntoView } from './scroll.ts';

const t = words('report');

/** The text of a report with its claims marked in it; a point in it tells the claims there, a selection its words. */
export function TextOfReport(given: {
  readonly text: string;
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly marked: readonly Marked[];
  /** The claim that is looked at, in view. */
  readonly chosen: Units | null;
  /** Words that a claim is made of. */
  readonly taken: Units | null;
  readonly onPoint: (claims: readonly Marked[]) => void;
  readonly onTake: (units: Units) => void;
}) {
  const { text, blocks, marked, chosen, taken } = given;
  const root = useRef<HTMLElement>(null);
  useHighlights(root, blocks, marked);
  useStretch(root, blocks, 'chosen', chosen);
  useStretch(root, blocks, 'taken', taken);
  useEffect(() => {
    if (chosen !== null && root.current !== null) bringIntoView(root.current, blocks, chosen);
  }, [blocks, chosen]);

  const leaves = useMemo(() => leavesOf(blocks), [blocks]);
  const marksIn = useMarks(blocks, marked);
  const point = (event: React.PointerEvent) => {
    const selected = selectedIn(root.current!, text);
    if (selected !== null) return given.onTake(selected);
    const unit = unitUnder(event.clientX, event.clientY);
    if (unit !== null) given.onPoint(marked.filter(({ units }) => units.start <= unit && unit < units.end));
  };
  return (
    <section ref={root} className="report-text" lang={given.lang} aria-label={t('text')} onPointerUp={point}>
      {leaves.map((leaf) => (
        <LeafOfText key={leaf.first} leaf={leaf} marksIn={marksIn} />
      ))}
    </section>
  );
}

/** What stands in each block where text cannot be highlighted; null: it can. */
function useMarks(blocks: readonly Block[], marked: readonly Marked[]) {
  const printing = usePrinting();
  const marking = printing || !canHighlight;
  return useMemo(() => {
    if (!marking) return null;
    return (i: number) => {
      const { start, text } = blocks[i];
      const own = marked.filter(({ units }) => units.start < start + text.length && units.end > start);
      return own.length === 0 ? undefined : marksOf(blocks[i], own);
    };
  }, [marking, blocks, marked]);
}
