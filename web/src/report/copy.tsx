import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CopyTold } from '../../../src/server/api/reports/schema.ts';
import { ask } from '../api/ask.ts';
import { Said } from '../house/said.tsx';
import type { Key } from '../words/words.ts';
import { words } from '../words/words.ts';
import { percentWords } from './intl.ts';

const t = words('report');

/** Of which report this one is a copy, told in the words of a place; nothing where it is none, or is not known yet. */
export function CopyOfReport(given: {
  readonly sha256: string;
  /** What stands before the other's name: of a copy that a person told, and of one that was found, with its share. */
  readonly said: Key<'report'>;
  readonly found: Key<'report'>;
}) {
  const { data } = useQuery({
    queryKey: ['copy', given.sha256],
    queryFn: () => ask<CopyTold>(`/reports/${given.sha256}/copy`),
  });
  const copyOf = data?.copyOf ?? null;
  if (copyOf === null) return null;
  const { sha256, name, contained } = copyOf;
  return (
    <span className="copy">
      {contained === null ? t(given.said) : t(given.found, { percent: percentWords(contained) })}{' '}
      <Link to="/reports/$sha256" params={{ sha256 }}>
        <Said>{name}</Said>
      </Link>
    </span>
  );
}
