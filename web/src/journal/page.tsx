import { words } from '../words/words.ts';

const t = words('house');

export function JournalPage() {
  return (
    <main className="page" id="content">
      <h1>{t('journal')}</h1>
    </main>
  );
}
