import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { numberWords } from '../words/amount.ts';
import { circle } from './circle.ts';
import { DOT, KM_A_DEGREE, type Mark } from './mark.ts';
import { FONT, type Palette } from './palette.ts';

const empty: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Areas are what marks of one stand for; points carry the rest. */
export const MARK_SOURCES: Record<'areas' | 'points', SourceSpecification> = {
  areas: { type: 'geojson', data: empty, tolerance: 0.1 },
  points: { type: 'geojson', data: empty },
};

/** Layers whose marks can be pressed, the topmost first. */
export const PRESSED = ['several', 'dot', 'ring', 'area'] as const;

/** The least radius of a mark in pixels: smaller areas are shown as a ring of this size. */
const RING = 6;

/** Marks as the two sources have them; `px` is the radius in pixels at zoom 0. */
export function markData(marks: readonly Mark[]): Record<'areas' | 'points', GeoJSON.FeatureCollection> {
  const ones = marks.filter(({ count, radiusKm }) => count === 1 && radiusKm > 0);
  return {
    areas: collected(ones, ({ lat, lon, radiusKm }) => circle(lat, lon, radiusKm)),
    points: collected(marks, ({ lat, lon }) => ({ type: 'Point', coordinates: [lon, lat] })),
  };
}

function collected(marks: readonly Mark[], geometry: (mark: Mark) => GeoJSON.Geometry): GeoJSON.FeatureCollection {
  const features = marks.map(
    (mark): GeoJSON.Feature => ({ type: 'Feature', geometry: geometry(mark), properties: told(mark) }),
  );
  return { type: 'FeatureCollection', features };
}

function told({ key, count, radiusKm, lat, label = null, chosen = false }: Mark) {
  const px = (radiusKm / KM_A_DEGREE / Math.cos((lat * Math.PI) / 180)) * (512 / 360);
  return { key, count, said: numberWords(count), radiusKm, px, chosen, label: label ?? '' };
}

const ONE: ExpressionSpecification = ['==', ['get', 'count'], 1];

/** Several as a disc with their number; one as the area that it lies in, as a ring where that is too small to see. */
export function MARK_LAYERS(colours: Palette): LayerSpecification[] {
  const colour: DataDrivenPropertyValueSpecification<string> = ['case', ['get', 'chosen'], colours.place, colours.main];
  return [
    {
      id: 'area',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': colour, 'fill-opacity': onceSeen(0.12) },
    },
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': colour, 'line-width': 1.25, 'line-opacity': onceSeen(0.8), 'line-dasharray': [3, 2] },
    },
    {
      id: 'ring',
      type: 'circle',
      source: 'points',
      filter: ['all', ONE, ['>', ['get', 'radiusKm'], DOT]],
      paint: {
        'circle-radius': RING,
        'circle-color': colour,
        'circle-opacity': whileSmall(0.12),
        'circle-stroke-color': colour,
        'circle-stroke-width': 1.75,
        'circle-stroke-opacity': whileSmall(1),
      },
    },
    {
      id: 'dot',
      type: 'circle',
      source: 'points',
      filter: ['all', ONE, ['<=', ['get', 'radiusKm'], DOT]],
      paint: {
        'circle-radius': 4.5,
        'circle-color': colour,
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 1.25,
      },
    },
    {
      id: 'several',
      type: 'circle',
      source: 'points',
      filter: ['>', ['get', 'count'], 1],
      paint: {
        'circle-radius': ['step', ['get', 'count'], 11, 10, 13, 100, 16, 1_000, 20, 10_000, 25],
        'circle-color': colours.main,
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'number',
      type: 'symbol',
      source: 'points',
      filter: ['>', ['get', 'count'], 1],
      layout: {
        'text-field': ['get', 'said'],
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours['on-main'] },
    },
    {
      id: 'label',
      type: 'symbol',
      source: 'points',
      filter: ['!=', ['get', 'label'], ''],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
    },
  ];
}

const ZOOMS = Array.from({ length: 21 }, (_, zoom) => zoom);

/** This opacity as long as the area of a mark is smaller than its ring, then none. */
const whileSmall = (opacity: number) => bySize(opacity, 0);

/** This opacity once the area of a mark is larger than its ring. */
const onceSeen = (opacity: number) => bySize(0, opacity);

function bySize(small: number, large: number): DataDrivenPropertyValueSpecification<number> {
  const at = (zoom: number) => ['case', ['<', ['*', ['get', 'px'], 2 ** (zoom + 0.5)], RING], small, large];
  const steps = ZOOMS.slice(1).flatMap((zoom) => [zoom, at(zoom)]);
  return ['step', ['zoom'], at(0), ...steps] as unknown as DataDrivenPropertyValueSpecification<number>;
}
