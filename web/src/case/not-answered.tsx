import { words } from '../words/words.ts';

const t = words('case');

/** A part that could not be asked says so and is not simply left out; the list tells what to do. */
export function NotAnswered({ error }: { readonly error: Error }) {
  return (
    <p className="not-answered" role="status">
      {t('notAnswered')} {error.message}
    </p>
  );
}
