import { Link } from '@tanstack/react-router';
import { words } from '../words/words.ts';

const t = words('house');

export function NothingHere() {
  return (
    <main className="page" id="content">
      <h1>{t('nothingHere')}</h1>
      <Link to="/">{t('toCase')}</Link>
    </main>
  );
}
