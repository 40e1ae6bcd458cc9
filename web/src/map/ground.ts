import packed from '../../../knowledge/basemap/admin1.topo.json.gz?url';
import { type Language, language } from '../words/language.ts';

/** What lies under the marks of every map: Natural Earth's land and borders, with names in the language of the page. */
export interface Ground {
  readonly land: GeoJSON.MultiPolygon;
  readonly coasts: GeoJSON.MultiLineString;
  readonly countries: GeoJSON.MultiLineString;
  readonly provinces: GeoJSON.MultiLineString;
  /** Points with `name`, and `size`: the larger is named first. */
  readonly countryNames: GeoJSON.FeatureCollection;
  readonly provinceNames: GeoJSON.FeatureCollection;
}

/** What the worker is asked for. */
export interface GroundAsked {
  /** Address of Natural Earth's provinces, as packed TopoJSON. */
  readonly packed: string;
  readonly language: Language;
}

let asked: Promise<Ground> | undefined;

/** Fetched from the workbench itself and made in a worker, once a window. Fails where either cannot be. */
export function ground(): Promise<Ground> {
  asked ??= new Promise<Ground>((made, failed) => {
    const worker = new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Ground>) => {
      made(data);
      worker.terminate();
    });
    worker.addEventListener('error', failed);
    worker.postMessage({ packed: new URL(packed, location.href).href, language } satisfies GroundAsked);
  });
  return asked;
}
