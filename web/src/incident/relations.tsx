import { Link } from '@tanstack/react-router';
import type { IncidentTold } from '../../../src/server/api/incident/schema.ts';
import { Said } from '../house/said.tsx';
import { dateWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('incident');

/** How reports relate it to other incidents. */
export function Relations({ told: { relations } }: { readonly told: Pick<IncidentTold, 'relations'> }) {
  return (
    <ul className="relations">
      {relations.map(({ type, direction, other }) => (
        <li key={`${type} ${direction} ${other.id}`}>
          {t(`relation.${type}.${direction}`)}{' '}
          <Link to="/incidents/$id" params={{ id: other.id }}>
            <Said>{other.name}</Said>
          </Link>{' '}
          <span className="small">{dateWords(other.earliest)}</span>
        </li>
      ))}
    </ul>
  );
}
