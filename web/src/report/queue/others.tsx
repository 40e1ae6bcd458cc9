import { Link } from '@tanstack/react-router';
import type { OtherSaying, Queued } from '../../../../src/server/api/queue/schema.ts';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { dayWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { ValueWords } from '../panel/what.tsx';

const t = words('report');

/** What else is said of the same question of the same incident. */
export function OthersOn({ queued: { others, claim, incident } }: { readonly queued: Queued }) {
  return (
    <aside className="queue-others" aria-label={t('others')}>
      <h2>{t('othersOn', { about: term('', claim.about) })}</h2>
      {incident === null ? (
        <p className="small">{t('notGathered')}</p>
      ) : (
        <p className="small">
          {t('of')}{' '}
          <Link to="/incidents/$id" params={{ id: incident.id }}>
            <Said>{incident.name}</Said>
          </Link>
        </p>
      )}
      {others.count === 0 ? (
        <p className="small">{t('noOthers')}</p>
      ) : (
        <ul>
          {others.sayings.map((saying) => (
            <li key={saying.id}>
              <Saying saying={saying} />
            </li>
          ))}
        </ul>
      )}
      {others.count > others.sayings.length && (
        <p className="small">{t('moreOthers', { number: numberWords(others.count - others.sayings.length) })}</p>
      )}
    </aside>
  );
}

function Saying({
  saying: { value, group, total, voice, via, report, judgement, copy },
}: {
  readonly saying: OtherSaying;
}) {
  return (
    <>
      <span className={judgement === 'rejected' ? 'look rejected' : undefined}>
        <strong>
          <ValueWords value={value} />
        </strong>
        {group !== null && group !== 'unknown' && <> {term('group', group)}</>}
      </span>
      {total === false && <span className="small"> {t('aPart')}</span>}
      <span className="small queue-teller">
        {voice !== null && (
          <>
            <Said>{voice}</Said>
            {via !== null && (
              <>
                {' '}
                {t('via')} <Said>{via}</Said>
              </>
            )}
            {' · '}
          </>
        )}
        <Link to="/reports/$sha256" params={{ sha256: report.sha256 }}>
          <Said>{report.name}</Said>
        </Link>
        {report.published !== null && `, ${dayWords(report.published)}`}
        {copy && ` · ${t('aCopy')}`}
        {judgement !== 'open' && ` · ${term('judgement', judgement)}`}
      </span>
    </>
  );
}
