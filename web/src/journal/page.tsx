import { words } from '../words/words.ts';
import { useNarrowed } from './asked.ts';
import { Entries } from './entries.tsx';
import { Narrowing } from './narrowing.tsx';
import { Verify } from './verify.tsx';

const house = words('house');
const t = words('journal');

/** The ledger: everything that was received, read, gathered and decided, and the proof that it stands as it was written. */
export function JournalPage() {
  const [narrowed, narrow] = useNarrowed();
  return (
    <main className="page" id="content">
      <h1>{house('journal')}</h1>
      <p className="journal-lead">{t('lead')}</p>
      <Verify />
      <Narrowing narrowed={narrowed} onNarrow={narrow} />
      <Entries key={JSON.stringify(narrowed)} narrowed={narrowed} />
    </main>
  );
}
