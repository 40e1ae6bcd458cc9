import type { IncidentList } from '../../../../src/server/api/incidents/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';

const t = words('case');

/** How many are found, and of how many it cannot be told. */
export function CountedWords({ counted: { found, of, unknown } }: Pick<IncidentList, 'counted'>) {
  return (
    <p className="counted" role="status">
      {found === of
        ? t('incidents', { count: of, number: numberWords(of) })
        : t('foundOf', { count: of, found: numberWords(found), of: numberWords(of) })}
      {unknown > 0 && (
        <span className="counted-unknown"> {t('mayBelong', { count: unknown, number: numberWords(unknown) })}</span>
      )}
    </p>
  );
}
