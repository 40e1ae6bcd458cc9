import { words } from '../words/words.ts';

const t = words('house');

export function IncidentPage() {
  return (
    <main className="page" id="content">
      <h1>{t('case')}</h1>
    </main>
  );
}
