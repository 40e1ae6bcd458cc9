import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

const SIGNS = { impossible: '!', doubtful: '?', unassigned: '·' } as const;

/** What the sums of a measure's groups show. */
export function Findings({ findings }: Pick<IncidentTold, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ kind, parts, of }) => (
        <li key={`${kind} ${JSON.stringify(parts)}`} className={kind}>
          <span aria-hidden>{SIGNS[kind]}</span>{' '}
          {t(`finding.${kind}`, {
            parts: parts.map(({ group, count }) => `${numberWords(count)} ${term('group', group)}`).join(', '),
            of: numberWords(of),
          })}
        </li>
      ))}
    </ul>
  );
}
