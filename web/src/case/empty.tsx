import { Link } from '@tanstack/react-router';
import type { CaseFacts } from '../../../src/server/api/case/schema.ts';
import { words } from '../words/words.ts';

const t = words('case');
const house = words('house');

/** A case without an incident: what to do first, or why there is none. */
export function Empty({ reports, file }: Pick<CaseFacts, 'reports' | 'file'>) {
  return (
    <div className="empty">
      <h2>{reports === 0 ? t('empty') : t('emptyRead', { count: reports })}</h2>
      <p>{reports === 0 ? t('emptyNext') : t('emptyReadNext')}</p>
      <p>
        <Link to="/reports" className="action main">
          {reports === 0 ? house('add') : house('reports')}
        </Link>
      </p>
      <p className="small">{t('emptyTerminal')}</p>
      <pre dir="ltr">
        <code>recount add {quoted(file)} FILE...</code>
      </pre>
    </div>
  );
}

/** As a shell reads it. */
const quoted = (file: string) => (/^[\w.@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`);
