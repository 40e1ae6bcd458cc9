import type { Queued } from '../../../../src/server/api/queue/schema.ts';
import { highlightName, sortOf } from '../sort.ts';
import { seen } from '../text/block.tsx';
import { offsetsOf } from '../text/offsets.ts';

/** The sentence in its place, the words of the claim marked in it. */
export function PassageOf({ queued: { passage, claim, report } }: { readonly queued: Queued }) {
  const { text, start } = passage;
  const { unitAt } = offsetsOf(text);
  const unit = (codePoint: number) => Math.min(Math.max(unitAt(Math.max(codePoint - start, 0)), 0), text.length);
  const [quoteFrom, quoteTo] = [unit(claim.quote.start), unit(claim.quote.end)];
  const [from, to] = [unit(claim.span.start), unit(claim.span.end)];
  return (
    <blockquote className="queue-passage" lang={report.lang} dir="auto">
      <span className="queue-around">{seen(text.slice(0, quoteFrom))}</span>
      {seen(text.slice(quoteFrom, from))}
      <mark className={highlightName(sortOf(claim), 'open')}>{seen(text.slice(from, to))}</mark>
      {seen(text.slice(to, quoteTo))}
      <span className="queue-around">{seen(text.slice(Math.max(quoteTo, to)))}</span>
    </blockquote>
  );
}
