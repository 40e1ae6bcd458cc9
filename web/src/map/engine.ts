import { Map as Engine, type GeoJSONSource, LngLatBounds, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { words } from '../words/words.ts';
import { type Ground, ground } from './ground.ts';
import { styleOf } from './layers.ts';
import { type Box, type Mark, turned, type View } from './mark.ts';
import { markData, PRESSED } from './mark-layers.ts';
import { palette } from './palette.ts';

// Without its worker the engine draws the sea and nothing else, and does not complain.
setWorkerUrl(worker);

const t = words('case');

export type { Engine };

/** Everything but the poles, and no continent cut. */
const WORLD: Box = { west: -130, south: -50, east: 160, north: 65 };
const FIT = { padding: 28, maxZoom: 12, duration: 350 };

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/** A map on this ground, named by `label`, that shows `frame` at first; null: the world. It is flat and north is up. */
export function newEngine(container: HTMLElement, base: Ground, label: string, frame: Box | null): Engine {
  const engine = new Engine({
    container,
    style: styleOf(base, palette()),
    bounds: bounded(frame ?? WORLD),
    fitBoundsOptions: FIT,
    attributionControl: false,
    fadeDuration: STILL.matches ? 0 : 300,
    dragRotate: false,
    pitchWithRotate: false,
    minZoom: 0,
    maxZoom: 14,
    locale: {
      'Map.Title': label,
      'NavigationControl.ZoomIn': t('map.zoomIn'),
      'NavigationControl.ZoomOut': t('map.zoomOut'),
    },
  });
  engine.touchZoomRotate.disableRotation();
  engine.keyboard.disableRotation();
  return engine.addControl(new NavigationControl({ showCompass: false }));
}

export function goTo(engine: Engine, box: Box): void {
  engine.fitBounds(bounded(box), FIT);
}

const bounded = ({ west, south, east, north }: Box) =>
  new LngLatBounds([west, south], [east < west ? east + 360 : east, north]);

export function showMarks(engine: Engine, marks: readonly Mark[]): void {
  for (const [name, data] of Object.entries(markData(marks))) engine.getSource<GeoJSONSource>(name)?.setData(data);
}

export function viewOf(engine: Engine): View {
  const bounds = engine.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const whole = east - west >= 360;
  const box = {
    west: whole ? -180 : turned(west),
    south: Math.max(-90, bounds.getSouth()),
    east: whole ? 180 : turned(east),
    north: Math.min(90, bounds.getNorth()),
  };
  return { box, zoom: engine.getZoom() };
}

/** A pointer may miss by so many pixels. */
const NEAR = 3;

/** The key of the topmost mark at a point of the page, or undefined. */
export function keyAt(engine: Engine, { x, y }: { readonly x: number; readonly y: number }): string | undefined {
  if (!engine.isStyleLoaded()) return undefined;
  const near: [[number, number], [number, number]] = [
    [x - NEAR, y - NEAR],
    [x + NEAR, y + NEAR],
  ];
  return engine.queryRenderedFeatures(near, { layers: [...PRESSED] })[0]?.properties.key as string | undefined;
}

/** Takes the colours of the scheme of the moment. */
export async function repaint(engine: Engine): Promise<void> {
  for (const { id, paint = {} } of styleOf(await ground(), palette()).layers)
    for (const [name, value] of Object.entries(paint)) engine.setPaintProperty(id, name as never, value as never);
}
