import { words } from '../words/words.ts';

const t = words('house');

export function QueuePage() {
  return (
    <main className="page" id="content">
      <h1>{t('queue')}</h1>
    </main>
  );
}
