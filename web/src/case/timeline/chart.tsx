import { useEffect, useRef, useState } from 'react';
import type { IncidentTimeline } from '../../../../src/server/api/incidents/schema.ts';
import { words } from '../../words/words.ts';
import { type Days, type Drawing, draw } from './draw.ts';
import { periodsBetween } from './period.ts';

const t = words('case');

interface ChartProps {
  readonly timeline: IncidentTimeline;
  readonly chosen: Days;
  readonly onChoose: (days: { readonly from: string; readonly to: string }) => void;
}

/** Bars over time. Drawing over them chooses whole days, months or years; the two dates beside it do the same by keys. */
export function Chart({ timeline, chosen, onChoose }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [pulled, setPulled] = useState<readonly [number, number] | null>(null);
  const { width, height } = useSize(holder);

  useEffect(() => {
    if (width === 0) return;
    const drawn = draw(timeline, width, height);
    holder.current!.replaceChildren(drawn.svg);
    setDrawing(drawn);
  }, [timeline, width, height]);

  const pressed = (x: number) => x - holder.current!.getBoundingClientRect().left;
  const choose = () => {
    if (pulled === null || drawing === null) return;
    setPulled(null);
    onChoose(periodsBetween(timeline.unit, drawing.dayAt(Math.min(...pulled)), drawing.dayAt(Math.max(...pulled))));
  };
  const shade = pulled ?? drawing?.reach(chosen) ?? null;
  return (
    <div
      className="chart"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPulled([pressed(event.clientX), pressed(event.clientX)]);
      }}
      onPointerMove={({ clientX }) => setPulled((pull) => pull && [pull[0], pressed(clientX)])}
      onPointerUp={choose}
      onPointerCancel={() => setPulled(null)}
    >
      <div ref={holder} className="chart-bars" role="img" aria-label={t(`timelineLabel.${timeline.unit}`)} />
      {shade !== null && (
        <div
          className="chart-chosen"
          style={{ left: Math.min(...shade), width: Math.max(1, Math.abs(shade[1] - shade[0])) }}
        />
      )}
    </div>
  );
}

function useSize(holder: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watch = new ResizeObserver(([{ contentRect }]) =>
      setSize({ width: Math.floor(contentRect.width), height: Math.floor(contentRect.height) }),
    );
    watch.observe(holder.current!);
    return () => watch.disconnect();
  }, [holder]);
  return size;
}
