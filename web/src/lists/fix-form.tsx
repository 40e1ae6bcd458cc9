import { type FormEvent, useMemo, useState } from 'react';
import type { PlaceTold } from '../../../src/server/api/lists/schema.ts';
import { Action } from '../house/action.tsx';
import { Field } from '../house/field.tsx';
import { Said } from '../house/said.tsx';
import { Refused } from '../judge/refused.tsx';
import { useJudging } from '../judge/use-judging.ts';
import { boxAround, CaseMap, type Mark } from '../map/map.tsx';
import { words } from '../words/words.ts';
import { pointWords } from './change-words.ts';
import { Effect } from './effect.tsx';

const t = words('lists');

/** How far from its point a place of each level may be, where nobody says, in kilometres. */
const USUAL_KM = { site: 1, settlement: 5, district: 40, province: 150, country: 500 } as const;

/** Puts a place on the map: by pressing it, by a candidate, or by its degrees. */
export function FixForm({ row, head }: { readonly row: PlaceTold; readonly head: number }) {
  const { point, level } = row;
  const [lat, setLat] = useState(point === null ? '' : String(point.lat));
  const [lon, setLon] = useState(point === null ? '' : String(point.lon));
  const [km, setKm] = useState(String(point?.radiusKm ?? USUAL_KM[level]));
  const [reason, setReason] = useState('');
  const judging = useJudging(head);
  const at = pointIn(lat, lon, km);
  const same = at !== null && point !== null && JSON.stringify(at) === JSON.stringify(spotOf(point));
  const put = (to: { readonly lat: number; readonly lon: number; readonly radiusKm?: number | null }) => {
    setLat(rounded(to.lat));
    setLon(rounded(to.lon));
    if (to.radiusKm != null) setKm(String(to.radiusKm));
  };
  const marks = useMemo(() => marksOf(row, pointIn(lat, lon, km)), [row, lat, lon, km]);
  const frame = useMemo(() => boxAround(marksOf(row, null)), [row]);
  const decision =
    at === null || same ? null : { type: 'place-fixed' as const, place: row.name, country: row.country, level, ...at };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision === null || judging.busy) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    void judging.tell(t('fixed', { name: row.name, point: pointWords(at!) }), { ...decision, ...why });
  };
  return (
    <form className="judging-form" aria-label={t('fix')} onSubmit={submit}>
      <p className="small">{t('fixHow')}</p>
      <div className="names-map">
        <CaseMap
          label={t('mapOf', { name: row.name })}
          marks={marks}
          frame={frame}
          onGround={put}
          onPick={(mark) => put(mark)}
        />
      </div>
      {row.candidates.length > 0 && (
        <>
          <h4>{t('candidates')}</h4>
          <ol className="names-candidates">
            {row.candidates.map((one) => (
              <li key={`${one.gazetteer} ${one.lat} ${one.lon}`}>
                <Action weight="quiet" onPress={() => put(one)}>
                  <Said>{one.name}</Said> <span className="small number">{pointWords(one)}</span>
                </Action>
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="names-degrees">
        <Field name={t('lat')} inputMode="decimal" value={lat} onChange={setLat} />
        <Field name={t('lon')} inputMode="decimal" value={lon} onChange={setLon} />
        <Field name={t('radius')} inputMode="decimal" value={km} onChange={setKm} />
      </div>
      {at === null && (lat !== '' || lon !== '') && <p className="small">{t('noPoint')}</p>}
      {decision !== null && !judging.busy && <Effect decision={decision} />}
      <Field name={t('reasonOptional')} value={reason} onChange={setReason} />
      <Action type="submit" weight="main" isDisabled={decision === null || judging.busy}>
        {t('fix')}
      </Action>
      <Refused error={judging.error} />
    </form>
  );
}

interface At {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/** Null: these are no degrees, or no distance. */
function pointIn(lat: string, lon: string, km: string): At | null {
  const [y, x, radiusKm] = [lat, lon, km].map((text) =>
    text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-')),
  );
  return Math.abs(y) <= 90 && Math.abs(x) <= 180 && radiusKm > 0 && radiusKm <= 20_000
    ? { lat: y, lon: x, radiusKm }
    : null;
}

const spotOf = ({ lat, lon, radiusKm }: At): At => ({ lat, lon, radiusKm });

const rounded = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);

/** The place where it is to be, and where it may be. */
function marksOf({ name, point, candidates }: PlaceTold, at: At | null): Mark[] {
  const chosen = at ?? (point === null ? null : spotOf(point));
  const others = candidates.map((one, i) => ({
    ...one,
    key: `candidate ${i}`,
    count: 1,
    radiusKm: one.radiusKm ?? 0,
    label: String(i + 1),
  }));
  return [...others, ...(chosen === null ? [] : [{ ...chosen, key: 'chosen', count: 1, label: name, chosen: true }])];
}
