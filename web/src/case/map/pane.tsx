import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { IncidentMap } from '../../../../src/server/api/incidents/schema.ts';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { CaseMap, type Mark } from '../../map/map.tsx';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import type { Searching } from '../filter/use-search.ts';
import { NotAnswered } from '../not-answered.tsx';
import { boxOf, boxText } from './box.ts';
import { Legend } from './legend.tsx';
import { useView } from './use-marks.ts';

const t = words('case');

type Told = IncidentMap['marks'][number];

/** Where the incidents that are found may have happened. What it shows stands in the list as well. */
export function MapPane(searching: Searching) {
  const { search, change } = searching;
  const navigate = useNavigate();
  const { seen, error, frame, view, onView, goTo, showAll } = useView(searching);
  const told = seen?.marks;
  const marks = useMemo(() => (told ?? []).map(markOf), [told]);
  const pick = useCallback(
    ({ key }: Mark) => {
      const mark = told?.find((one) => keyOf(one) === key);
      if (mark?.id !== undefined) void navigate({ to: '/incidents/$id', params: { id: mark.id } });
      else if (mark !== undefined) {
        change({ cell: mark.cell });
        goTo(boxOf(mark.cell));
      }
    },
    [told, navigate, change, goTo],
  );
  return (
    <section className="case-map" aria-label={t('map')}>
      <CaseMap
        label={t('mapLabel')}
        marks={marks}
        frame={frame}
        onView={onView}
        onPick={pick}
        describe={(mark) => <Tip mark={told?.find((one) => keyOf(one) === mark.key)} />}
      />
      {error !== null && <NotAnswered error={error} />}
      <div className="case-map-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={search.box !== undefined}
            disabled={view === null}
            onChange={({ target }) => change({ box: target.checked && view !== null ? boxText(view.box) : undefined })}
          />
          {t('onlyInView')}
        </label>
        <Action weight="quiet" onPress={showAll}>
          {t('showAll')}
        </Action>
        {seen !== undefined && seen.nowhere > 0 && (
          <Action weight="quiet" onPress={() => change({ lacks: 'spot' })}>
            {t('nowhere', { count: seen.nowhere, number: numberWords(seen.nowhere) })}
          </Action>
        )}
        <Legend />
      </div>
    </section>
  );
}

const keyOf = ({ id, cell }: Told): string => id ?? cell;

const markOf = (mark: Told): Mark => ({
  key: keyOf(mark),
  lat: mark.lat,
  lon: mark.lon,
  count: mark.incidents,
  radiusKm: mark.radiusKm ?? 0,
});

function Tip({ mark }: { readonly mark: Told | undefined }) {
  if (mark === undefined) return null;
  const { id, name, incidents, radiusKm = 0 } = mark;
  if (id === undefined) return t('incidents', { count: incidents, number: numberWords(incidents) });
  return (
    <>
      <Said>{name ?? id}</Said>
      <br />
      <span className="small">{t('within', { km: numberWords(Math.ceil(radiusKm)) })}</span>
    </>
  );
}
