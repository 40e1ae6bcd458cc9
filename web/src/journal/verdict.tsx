import type { Verification } from '../../../src/server/api/journal/schema.ts';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('journal');

type Came = NonNullable<Verification['verdict']>;

/** What a check came to, in plain words, with what to copy down. */
export function Verdict({ verdict, at }: { readonly verdict: Came; readonly at: string }) {
  const { head, findings, found, stamps } = verdict;
  const sound = found === 0;
  return (
    <div className={sound ? 'verdict sound' : 'verdict unsound'} role="status">
      <p className="verdict-says">{sound ? t('sound') : t('unsound', { count: found })}</p>
      <p>
        {t('checked', { number: numberWords(head.seq), at: instantWords(at) })} <code>{head.hash}</code>
      </p>
      {!sound && (
        <>
          <ul>
            {findings.map(({ part, message }) => (
              <li key={part + message}>
                <strong>{t(`part.${part}`)}</strong> <Said lang="en">{message}</Said>
              </li>
            ))}
            {found > findings.length && <li>{t('moreFound', { count: found - findings.length })}</li>}
          </ul>
          <p>{t('unsoundNext')}</p>
        </>
      )}
      <p className="small">{stamps.length === 0 ? t('noStamps') : t('stamps', { count: stamps.length })}</p>
      {stamps.length > 0 && (
        <ul>
          {stamps.map(({ entry, time, authority }) => (
            <li key={`${entry} ${time}`}>
              {t('stamp', { number: numberWords(entry), time: instantWords(time) })} <Said>{authority}</Said>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
