import type { PlaceLevel } from '../../model/place.ts';

/** GeoNames feature codes, and those of `train/gazetteer/regions.txt`, as levels of a place. */
export function levelOfFeature(feature: string): PlaceLevel {
  if (feature === 'ADM1' || feature === 'RGN' || feature === 'ISL') return 'province';
  if (feature === 'ADM2' || feature === 'LCTY') return 'district';
  if (feature === 'PCLI') return 'country';
  return feature === 'SITE' ? 'site' : 'settlement';
}
