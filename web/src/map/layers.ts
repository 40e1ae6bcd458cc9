import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Ground } from './ground.ts';
import { MARK_LAYERS, MARK_SOURCES } from './mark-layers.ts';
import { FONT, type Palette } from './palette.ts';

/** A whole map: the ground, then the marks. */
export function styleOf(ground: Ground, colours: Palette): StyleSpecification {
  return {
    version: 8,
    sources: { ...groundSources(ground), ...MARK_SOURCES },
    layers: [...groundLayers(colours), ...MARK_LAYERS(colours)],
  };
}

function groundSources(ground: Ground): Record<string, SourceSpecification> {
  return Object.fromEntries(
    Object.entries(ground).map(([name, data]) => [name, { type: 'geojson', data, tolerance: 0.5 }]),
  );
}

/** Provinces would be a web without meaning on a map of a continent. */
const PROVINCES_FROM = 4.2;

function groundLayers(colours: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
    line('provinces', { colour: colours.province, width: 0.8, minzoom: PROVINCES_FROM }),
    line('coasts', { colour: colours.border, width: 0.6 }),
    line('countries', { colour: colours.border, width: 1.1 }),
    names('provinceNames', { colour: colours.muted, halo: colours.land, size: 11, minzoom: PROVINCES_FROM + 1 }),
    names('countryNames', { colour: colours.muted, halo: colours.land, size: 13, minzoom: 2 }),
  ];
}

interface Line {
  readonly colour: string;
  readonly width: number;
  readonly minzoom?: number;
}

function line(source: string, { colour, width, minzoom = 0 }: Line): LayerSpecification {
  return {
    id: source,
    type: 'line',
    source,
    minzoom,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

interface Names {
  readonly colour: string;
  readonly halo: string;
  readonly size: number;
  readonly minzoom: number;
}

function names(source: string, { colour, halo, size, minzoom }: Names): LayerSpecification {
  return {
    id: source,
    type: 'symbol',
    source,
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-size': size,
      'text-max-width': 7,
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['get', 'size']],
    },
    paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.2 },
  };
}
