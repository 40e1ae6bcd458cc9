import { useEffect, useRef, useState } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import { words } from '../words/words.ts';
import { type Engine, goTo, keyAt, newEngine, repaint, showMarks, viewOf } from './engine.ts';
import { ground } from './ground.ts';
import type { CaseMapProps } from './map.tsx';
import type { Mark } from './mark.ts';

const t = words('case');
const DARK = matchMedia('(prefers-color-scheme: dark)');

interface Hovered {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** A map that is drawn; `map.tsx` fetches it when one is needed. */
export default function Drawn(given: CaseMapProps) {
  const { marks, frame = null, describe } = given;
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(given);
  latest.current = given;
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    let made: Engine | undefined;
    let gone = false;
    const draw = async () => {
      const base = await ground();
      if (gone) return;
      const { label, frame: first = null } = latest.current;
      made = newEngine(holder.current!, base, label, first);
      listen(made, latest, setHovered);
      // Before all of the ground is there.
      made.once('style.load', () => showMarks(made!, latest.current.marks));
      made.once('load', () => setEngine(made!));
    };
    // No graphics, or no worker: the page goes on without its map.
    draw().catch(() => setFailed(true));
    return () => {
      gone = true;
      setEngine(null);
      made?.remove();
    };
  }, []);

  useEffect(() => {
    if (engine === null) return;
    latest.current.onView?.(viewOf(engine), false);
    const recolour = () => void repaint(engine);
    DARK.addEventListener('change', recolour);
    return () => DARK.removeEventListener('change', recolour);
  }, [engine]);

  useEffect(() => {
    if (engine !== null) showMarks(engine, marks);
  }, [engine, marks]);

  useEffect(() => {
    if (engine !== null && frame !== null) goTo(engine, frame);
  }, [engine, frame]);

  const tip = hovered === null ? undefined : describe?.(hovered.mark);
  return (
    <div className="map" data-drawn={engine !== null || undefined}>
      <div ref={holder} className="map-ground" />
      {failed && <p className="map-failed">{t('map.failed')}</p>}
      {hovered !== null && tip && (
        <div className="map-tip" style={placeOf(hovered, holder.current)}>
          {tip}
        </div>
      )}
    </div>
  );
}

/** Tells the page of what is done on the map; the page's own wishes are those of the moment. */
function listen(
  engine: Engine,
  latest: { readonly current: CaseMapProps },
  setHovered: (hovered: Hovered | null) => void,
): void {
  const markAt = (point: { readonly x: number; readonly y: number }) => {
    const key = keyAt(engine, point);
    return latest.current.marks.find((mark) => mark.key === key) ?? null;
  };
  engine.on('moveend', ({ originalEvent }) => latest.current.onView?.(viewOf(engine), originalEvent !== undefined));
  engine.on('click', ({ point, lngLat }) => {
    const mark = markAt(point);
    setHovered(null);
    if (mark !== null) latest.current.onPick?.(mark);
    else latest.current.onGround?.({ lat: lngLat.lat, lon: lngLat.wrap().lng });
  });
  engine.on('mousemove', ({ point }) => {
    const mark = markAt(point);
    engine.getCanvas().style.cursor = mark === null || latest.current.onPick === undefined ? '' : 'pointer';
    setHovered(mark === null ? null : { mark, x: point.x, y: point.y });
  });
  engine.on('mouseout', () => setHovered(null));
}

/** Beside the pointer, towards the middle of the map. */
function placeOf({ x, y }: Hovered, holder: HTMLElement | null) {
  const { clientWidth: width, clientHeight: height } = holder!;
  return {
    ...(x < width / 2 ? { left: x } : { right: width - x }),
    ...(y < height / 2 ? { top: y } : { bottom: height - y }),
  };
}
