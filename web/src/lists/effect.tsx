import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NamingBody, NamingEffect } from '../../../src/server/api/lists/schema.ts';
import { send } from '../api/ask.ts';
import { Fact } from '../house/fact.tsx';
import { Loading } from '../house/loading.tsx';
import { Problem } from '../house/problem.tsx';
import { Said } from '../house/said.tsx';
import { useSettled } from '../house/settled.ts';
import { numberWords } from '../words/amount.ts';
import { dateWords } from '../words/date.ts';
import { words } from '../words/words.ts';
import { changesIn } from './change-words.ts';

const t = words('lists');

/** How long somebody must have stopped writing before it is reckoned what it would change, in milliseconds. */
const PAUSE = 300;

/** What a decision on names would change, before it is made. */
export function Effect({ decision }: { readonly decision: NamingBody }) {
  const wanted = JSON.stringify(decision);
  const asked = useSettled(wanted, PAUSE);
  const { data, error } = useQuery({
    queryKey: ['names', 'effect', asked],
    queryFn: () => send<NamingEffect>('/names/rehearsal', { decision: JSON.parse(asked) }),
    retry: false,
  });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined || asked !== wanted) return <Loading />;
  const { incidents, reckoned, changed, changes } = data;
  return (
    <section className="names-effect" aria-label={t('effect')}>
      <p role="status">
        {t('effectNamed', { count: incidents })} {t('effectChanged', { count: changed })}
        {reckoned > 0 && reckoned < incidents && ` ${t('effectReckoned', { count: reckoned })}`}
      </p>
      <ul>
        {changes.map(({ incident, ...change }) => (
          <li key={incident.id}>
            <Link to="/incidents/$id" params={{ id: incident.id }}>
              <Said>{incident.name}</Said>
            </Link>{' '}
            <span className="small">{dateWords(incident.earliest)}</span>
            <dl className="facts">
              {changesIn(change).map(({ what, before, after }) => (
                <Fact key={what} name={what}>
                  <Said>{before}</Said> <span aria-hidden>→</span>
                  <span className="unseen"> {t('becomes')} </span> <Said>{after}</Said>
                </Fact>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {changes.length < changed && (
        <p className="small">{t('effectMore', { shown: numberWords(changes.length), all: numberWords(changed) })}</p>
      )}
    </section>
  );
}
