import { words } from '../words/words.ts';

const t = words('house');

export function ReportsPage() {
  return (
    <main className="page" id="content">
      <h1>{t('reports')}</h1>
    </main>
  );
}
