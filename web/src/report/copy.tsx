import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CopyTold } from '../../../src/server/api/reports/schema.ts';
import { ask } from '../api/ask.ts';
import { Said } from '../house/said.tsx';
import { shareWords } from '../words/share.ts';
import { words } from '../words/words.ts';

const t = words('report');

/** What stands before the other's name, of a copy that a person told and of one that was found, by where it is told. */
const SAYS = {
  heading: [() => t('copySaid'), (percent: string) => t('copyFound', { percent })],
  list: [() => t('copyShort'), (percent: string) => t('copyShare', { percent })],
} as const;

/** Of which report this one is a copy; nothing where it is none, or is not known yet. */
export function CopyOfReport(given: { readonly sha256: string; readonly within: keyof typeof SAYS }) {
  const { data } = useQuery({
    queryKey: ['copy', given.sha256],
    queryFn: () => ask<CopyTold>(`/reports/${given.sha256}/copy`),
  });
  const copyOf = data?.copyOf ?? null;
  if (copyOf === null) return null;
  const { sha256, name, contained } = copyOf;
  const [said, found] = SAYS[given.within];
  return (
    <span>
      {contained === null ? said() : found(shareWords(contained))}{' '}
      <Link to="/reports/$sha256" params={{ sha256 }}>
        <Said>{name}</Said>
      </Link>
    </span>
  );
}
