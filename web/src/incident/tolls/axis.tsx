import { numberWords } from '../../words/amount.ts';
import type { Scale } from './scale.ts';

/** The numbers under a plot. */
export function Axis({ scale }: { readonly scale: Scale }) {
  return (
    <svg className="axis" width="100%" height="16" aria-hidden>
      {scale.ticks.map((tick, i) => (
        <text key={tick} x={scale.at(tick)} y="12" textAnchor={i === 0 ? 'start' : 'middle'}>
          {numberWords(tick)}
        </text>
      ))}
    </svg>
  );
}
