import { words } from '../words/words.ts';

const t = words('house');

export function SourcesPage() {
  return (
    <main className="page" id="content">
      <h1>{t('sources')}</h1>
    </main>
  );
}
