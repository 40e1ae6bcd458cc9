import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { harmless, Said } from '../../house/said.tsx';
import { boxAround, CaseMap, type Mark } from '../../map/map.tsx';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { withinWords } from '../head/within.ts';
import { tellerName } from '../teller.ts';
import { Timeline } from './timeline.tsx';

const t = words('incident');

/** Where each report puts the incident and when it dates it. */
export function PlacesAndDates({ told }: { readonly told: IncidentTold }) {
  const marks = marksOf(told);
  return (
    <div className="where-when">
      <div>
        {marks.length > 0 && (
          <div className="small-map">
            <CaseMap label={t('map')} marks={marks} frame={frameOf(marks)} />
          </div>
        )}
        <ul className="places">
          {told.mentions.map(({ mention, places }) => (
            <li key={`${mention.report} ${mention.key}`}>
              <Said>{tellerName(told, mention.report)}</Said> ·{' '}
              {places.length === 0 ? (
                t('noPlace')
              ) : (
                <>
                  <Said>{places[0].name}</Said>{' '}
                  <span className="small">
                    {term('level', places[0].level)}
                    {', '}
                    {placedWords(places[0])}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      <Timeline told={told} />
    </div>
  );
}

type Place = IncidentTold['mentions'][number]['places'][number];

function placedWords({ spot, fixed, candidates }: Place): string {
  if (spot === null) return candidates > 0 ? t('candidates', { count: candidates }) : t('noPoint');
  return fixed ? t('fixed', { within: withinWords(spot) }) : withinWords(spot);
}

/** A mark for every place that some report puts it at; reports that agree share one. */
function marksOf(told: Pick<IncidentTold, 'mentions'>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { places, spot } of told.mentions) {
    if (spot === null) continue;
    const { lat, lon, radiusKm } = spot;
    const key = `${lat} ${lon} ${radiusKm}`;
    const label = places.find((place) => place.spot?.lat === lat && place.spot.lon === lon)?.name ?? null;
    marks.set(key, { key, lat, lon, radiusKm, count: 1, label: label === null ? null : harmless(label) });
  }
  return [...marks.values()];
}

/** Around a point without extent there is some country to see. */
const LEAST_KM = 40;

function frameOf(marks: readonly Mark[]) {
  return boxAround(marks.map((mark) => ({ ...mark, radiusKm: Math.max(mark.radiusKm * 2, LEAST_KM) })));
}
