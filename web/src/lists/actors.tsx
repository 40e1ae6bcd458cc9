import { words } from '../words/words.ts';

const t = words('house');

export function ActorsPage() {
  return (
    <main className="page" id="content">
      <h1>{t('actors')}</h1>
    </main>
  );
}
