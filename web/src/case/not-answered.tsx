import { Refusal } from '../api/ask.ts';
import { faultSays } from '../house/fault-words.ts';
import { words } from '../words/words.ts';

const t = words('case');

/** A part that could not be asked says so and is not simply left out; the list tells what to do. */
export function NotAnswered({ error }: { readonly error: Error }) {
  return (
    <p className="not-answered" role="status">
      {t('notAnswered')} {error instanceof Refusal ? faultSays(error) : error.message}
    </p>
  );
}
