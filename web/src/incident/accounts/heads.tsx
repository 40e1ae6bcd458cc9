import { words } from '../../words/words.ts';
import { type Question, questionWords } from './question.ts';

const t = words('incident');

/** The heads of the columns: the voice, then each question, marked where the accounts differ on it. */
export function Heads(given: { readonly questions: readonly Question[]; readonly disputed: ReadonlySet<string> }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="voice">
          {t('voice')}
        </th>
        {given.questions.map((question) => {
          const differs = given.disputed.has(question);
          return (
            <th key={question} scope="col" className={differs ? 'apart' : undefined}>
              {questionWords(question)}
              {differs && (
                <>
                  {' '}
                  <span aria-hidden>≠</span>
                  <span className="unseen">{t('differs')}</span>
                </>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
