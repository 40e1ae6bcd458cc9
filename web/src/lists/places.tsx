import { words } from '../words/words.ts';

const t = words('house');

export function PlacesPage() {
  return (
    <main className="page" id="content">
      <h1>{t('places')}</h1>
    </main>
  );
}
