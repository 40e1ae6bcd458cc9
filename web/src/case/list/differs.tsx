import type { IncidentLine } from '../../../../src/server/api/incidents/schema.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('case');

/** On what the accounts exclude each other, by a sign and in words. */
export function Differs({ topics }: { readonly topics: IncidentLine['differs'] }) {
  if (topics.length === 0) return null;
  return (
    <span className="differs">
      <span aria-hidden="true">≠ </span>
      <span className="unseen">{t('differsOn')} </span>
      {topics.map((topic) => term('topic', topic)).join(', ')}
    </span>
  );
}
