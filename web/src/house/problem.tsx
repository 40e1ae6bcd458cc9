import { Refusal } from '../api/ask.ts';
import { words } from '../words/words.ts';
import { Action } from './action.tsx';
import { faultRemedy, faultSays } from './fault-words.ts';
import { Said } from './said.tsx';

const t = words('house');

/** What went wrong and what to do next; below it the code, with what exactly was found as the server says it. */
export function Problem({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const fault = error instanceof Refusal ? error : null;
  return (
    <div className="problem" role="alert">
      <p className="problem-says">{fault === null ? String(error) : faultSays(fault)}</p>
      {fault !== null && (
        <>
          <p>{faultRemedy(fault)}</p>
          <p className="problem-code">
            {fault.code}
            {fault.values.detail !== undefined && (
              <>
                {' · '}
                <Said lang="en">{String(fault.values.detail)}</Said>
              </>
            )}
          </p>
        </>
      )}
      {again && <Action onPress={again}>{t('again')}</Action>}
    </div>
  );
}
