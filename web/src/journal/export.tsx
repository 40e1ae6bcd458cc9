import { words } from '../words/words.ts';

const t = words('house');

export function ExportPage() {
  return (
    <main className="page" id="content">
      <h1>{t('export')}</h1>
    </main>
  );
}
