import { Refusal } from '../api/ask.ts';
import { words } from '../words/words.ts';
import { Action } from './action.tsx';

const t = words('house');

/** What went wrong and what to do next. */
export function Problem({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { says, remedy, code } = told(error);
  return (
    <div className="problem" role="alert">
      <p className="problem-says">{says}</p>
      <p>{remedy}</p>
      <p className="problem-code">{code}</p>
      {again && <Action onPress={again}>{t('again')}</Action>}
    </div>
  );
}

function told(error: unknown): { readonly says: string; readonly remedy: string; readonly code: string } {
  if (!(error instanceof Refusal)) return { says: String(error), remedy: '', code: '' };
  if (error.code !== 'unreachable') return { says: error.message, remedy: error.remedy, code: error.code };
  return { says: t('unreachable'), remedy: t('unreachableRemedy'), code: error.code };
}
