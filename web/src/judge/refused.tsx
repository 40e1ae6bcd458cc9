import { Refusal } from '../api/ask.ts';
import { Problem } from '../house/problem.tsx';
import { words } from '../words/words.ts';

const t = words('judge');

/** Why a decision was not written; what was typed stays where it is. */
export function Refused({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const meanwhile = error instanceof Refusal && error.code === 'decided-meanwhile';
  return (
    <>
      <Problem error={error} />
      {meanwhile && <p className="small">{t('meanwhile')}</p>}
    </>
  );
}
