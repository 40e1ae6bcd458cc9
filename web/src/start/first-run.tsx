import { FileTrigger } from 'react-aria-components';
import { Action } from '../house/action.tsx';
import { words } from '../words/words.ts';
import { chosenIn } from './chosen.ts';
import { offer } from './offer.ts';

const t = words('start');
const house = words('house');

const NOT = ['first.notNetwork', 'first.notDecide', 'first.notGuess', 'first.notForget'] as const;

/** What an empty case shows instead of its incidents: what to do, in three steps, and what is not done. */
export function FirstRun() {
  const parts = { queue: house('queue'), export: house('export'), journal: house('journal') };
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h1 id="first-run">{t('first.title')}</h1>
      <p className="first-lead">{t('first.lead')}</p>
      <div className="first-drop">
        <p>{t('first.dropHere')}</p>
        <div className="actions">
          <span className="small">{t('first.or')}</span>
          <FileTrigger allowsMultiple onSelect={(files) => offer(chosenIn(files))}>
            <Action weight="main">{t('chooseFiles')}</Action>
          </FileTrigger>
        </div>
      </div>
      <ol className="first-steps">
        <li>
          <h2>{t('first.add')}</h2>
          <p>{t('first.addSays')}</p>
        </li>
        <li>
          <h2>{t('first.judge')}</h2>
          <p>{t('first.judgeSays', parts)}</p>
        </li>
        <li>
          <h2>{t('first.count')}</h2>
          <p>{t('first.countSays', parts)}</p>
        </li>
      </ol>
      <h2>{t('first.not')}</h2>
      <ul>
        {NOT.map((one) => (
          <li key={one}>{t(one)}</li>
        ))}
      </ul>
      <p className="small">{t('first.guide', { command: 'recount --help' })}</p>
    </section>
  );
}
