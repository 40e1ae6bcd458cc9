import { Map as Engine, type GeoJSONSource, LngLatBounds, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import { words } from '../words/words.ts';
import { ground } from './ground.ts';
import { styleOf } from './layers.ts';
import type { CaseMapProps } from './map.tsx';
import type { Box, Mark, View } from './mark.ts';
import { markData, PRESSED } from './mark-layers.ts';

import { palette } from './palette.ts';

// Without its worker the engine draws the sea and nothing else, and does not complain.
setWorkerUrl(worker);

const t = words('case');
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** A map that is drawn; `map.tsx` fetches it when one is needed. */
export default function Drawn(given: CaseMapProps) {
  const { marks, frame = null, describe } = given;
  const holder = useRef<HTMLDivElement>(null);
  const engine = useRef<Engine | null>(null);
  const latest = useRef(given);
  latest.current = given;
  const [ready, setReady] = useState(false);
  const [hovered, setHovered] = useState<{ readonly mark: Mark; readonly x: number; readonly y: number } | null>(null);

  useEffect(() => {
    let gone = false;
    let map: Engine | undefined;
    const recolour = () => map !== undefined && repaint(map);
    void ground().then((base) => {
      if (gone) return;
      map = new Engine({
        container: holder.current!,
        style: styleOf(base, palette()),
        bounds: bounded(latest.current.frame ?? WORLD),
        fitBoundsOptions: FIT,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        maxZoom: 14,
        locale: {
          'Map.Title': latest.current.label,
          'NavigationControl.ZoomIn': t('map.zoomIn'),
          'NavigationControl.ZoomOut': t('map.zoomOut'),
        },
      });
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      map.addControl(new NavigationControl({ showCompass: false }));
      engine.current = map;
      map.on('moveend', ({ originalEvent }) => latest.current.onView?.(viewOf(map!), originalEvent !== undefined));
      map.on('click', ({ point, lngLat }) => {
        const mark = markAt(map!, latest.current.marks, point);
        if (mark !== null) latest.current.onPick?.(mark);
        else latest.current.onGround?.({ lat: lngLat.lat, lon: lngLat.wrap().lng });
      });
      map.on('mousemove', ({ point }) => {
        const mark = markAt(map!, latest.current.marks, point);
        map!.getCanvas().style.cursor = mark === null || latest.current.onPick === undefined ? '' : 'pointer';
        setHovered(mark === null ? null : { mark, x: point.x, y: point.y });
      });
      map.on('mouseout', () => setHovered(null));
      map.once('load', () => {
        setReady(true);
        latest.current.onView?.(viewOf(map!), false);
      });
      DARK.addEventListener('change', recolour);
    });
    return () => {
      gone = true;
      DARK.removeEventListener('change', recolour);
      engine.current = null;
      map?.remove();
    };
  }, []);

  useEffect(() => {
    if (!ready) return;
    for (const [name, data] of Object.entries(markData(marks)))
      (engine.current?.getSource(name) as GeoJSONSource | undefined)?.setData(data);
  }, [ready, marks]);

  useEffect(() => {
    if (frame !== null) engine.current?.fitBounds(bounded(frame), FIT);
  }, [frame]);

  const tip = hovered === null ? undefined : describe?.(hovered.mark);
  return (
    <div className="map" data-drawn={ready || undefined}>
      <div ref={holder} className="map-ground" />
      {tip && (
        <div className="map-tip" style={{ insetInlineStart: 0, translate: `${hovered!.x}px ${hovered!.y}px` }}>
          {tip}
        </div>
      )}
    </div>
  );
}

const WORLD: Box = { west: -130, south: -50, east: 160, north: 65 };
const FIT = { padding: 28, maxZoom: 12, duration: 350 };
const NEAR = 3;

const bounded = ({ west, south, east, north }: Box) =>
  new LngLatBounds([west, south], [east < west ? east + 360 : east, north]);

function viewOf(map: Engine): View {
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const whole = east - west >= 360;
  const box = {
    west: whole ? -180 : turned(west),
    south: Math.max(-90, bounds.getSouth()),
    east: whole ? 180 : turned(east),
    north: Math.min(90, bounds.getNorth()),
  };
  return { box, zoom: map.getZoom() };
}

/** A longitude between -180 and 180. */
const turned = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

function markAt(map: Engine, marks: readonly Mark[], { x, y }: { readonly x: number; readonly y: number }) {
  if (map.getLayer('area') === undefined) return null;
  const near: [[number, number], [number, number]] = [
    [x - NEAR, y - NEAR],
    [x + NEAR, y + NEAR],
  ];
  const [found] = map.queryRenderedFeatures(near, { layers: [...PRESSED] });
  return marks.find(({ key }) => key === found?.properties.key) ?? null;
}

/** Takes the colours of the scheme of the moment. */
async function repaint(map: Engine): Promise<void> {
  for (const { id, paint = {} } of styleOf(await ground(), palette()).layers)
    for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name as never, value as never);
}
