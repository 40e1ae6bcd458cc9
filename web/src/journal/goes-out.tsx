import { useQuery } from '@tanstack/react-query';
import type { IncidentList } from '../../../src/server/api/incidents/schema.ts';
import { ask } from '../api/ask.ts';
import { conditionsOf } from '../case/filter/conditions.ts';
import { type Filter, queryOf } from '../case/filter/search.ts';
import { Answered } from '../house/answered.tsx';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';

const t = words('journal');

/** What the filter asks, how many incidents will be handed on, and of how many it cannot be told. */
export function GoesOut({ filter }: { readonly filter: Filter }) {
  const query = { ...queryOf(filter), limit: 1 };
  const list = useQuery({ queryKey: ['/incidents', query], queryFn: () => ask<IncidentList>('/incidents', query) });
  const conditions = conditionsOf(filter);
  return (
    <Answered query={list}>
      {({ counted: { found, unknown } }) => (
        <div className="goes-out">
          {conditions.length > 0 && (
            <ul className="chips" aria-label={t('export.asked')}>
              {conditions.map(({ key, says, value }) => (
                <li key={key} className="chip">
                  <span className="chip-field">{says}</span> <Said>{value}</Said>
                </li>
              ))}
            </ul>
          )}
          <p role="status">
            {found === 0 ? t('export.handsNone') : t('export.hands', { count: found, number: numberWords(found) })}
            {unknown > 0 && (
              <span className="counted-unknown">
                {' '}
                {t('export.stays', { count: unknown, number: numberWords(unknown) })}
              </span>
            )}
          </p>
        </div>
      )}
    </Answered>
  );
}
