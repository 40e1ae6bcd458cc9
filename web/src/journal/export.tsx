import { words } from '../words/words.ts';
import { ExportForm } from './export-form.tsx';
import { PastExports } from './past-exports.tsx';

const house = words('house');
const t = words('journal');

/** Hands the case on: what, in which format, without whom it could endanger; and what was handed on before. */
export function ExportPage() {
  return (
    <main className="page" id="content">
      <h1>{house('export')}</h1>
      <p className="journal-lead">{t('export.lead')}</p>
      <ExportForm />
      <PastExports />
    </main>
  );
}
