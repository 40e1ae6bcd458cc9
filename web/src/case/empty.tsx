import { Link } from '@tanstack/react-router';
import { FirstRun } from '../start/first-run.tsx';
import { words } from '../words/words.ts';

const t = words('case');
const house = words('house');

/** A case without a report: what to do first, here or in a terminal. */
export function Empty({ file }: { readonly file: string }) {
  return (
    <>
      <FirstRun />
      <div className="empty">
        <p className="small">{t('emptyTerminal')}</p>
        <pre dir="ltr">
          <code>recount add {quoted(file)} FILE...</code>
        </pre>
      </div>
    </>
  );
}

/** As a shell reads it. */
const quoted = (file: string) => (/^[\w.@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`);

/** Reports in which no incident was found: where to see why. */
export function NoIncident() {
  return (
    <div className="empty">
      <h2>{t('emptyRead')}</h2>
      <p>{t('emptyReadNext')}</p>
      <p>
        <Link to="/reports">{house('reports')}</Link>
      </p>
    </div>
  );
}
