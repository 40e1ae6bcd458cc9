import { Link } from '@tanstack/react-router';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { words } from '../../words/words.ts';
import type { Branch, Row } from './rows.ts';

const t = words('incident');

/** Whose row it is: a report with what copies it, or a voice that it carries. */
export function RowHead(given: {
  readonly branch: Branch;
  readonly row: Row;
  /** How deep the report stands under those that it copies. */
  readonly depth: number;
  readonly unfolded: boolean;
  readonly onFold: () => void;
}) {
  const { branch, row, depth, unfolded } = given;
  const { teller, copies } = branch;
  const level = depth * 2 + (row.voice === null ? 0 : 1);
  return (
    <th scope="row" className={`voice level-${Math.min(level, 4)}`}>
      {row.voice !== null ? (
        <>
          <span aria-hidden className="carried">
            ↳
          </span>{' '}
          <Said>{row.voice}</Said>
        </>
      ) : (
        <>
          <Link to="/reports/$sha256" params={{ sha256: teller.report }}>
            <Said>{teller.name}</Said>
          </Link>
          <span className="small">
            {teller.published === null ? t('notDated') : dateWords(teller.published)}
            {depth > 0 && <> · {copiedWords(teller.contained)}</>}
            {teller.circle && teller.of === null && <> · {t('circle')}</>}
          </span>
          {copies.length > 0 && (
            <Action weight="quiet" onPress={given.onFold} aria-expanded={unfolded}>
              {unfolded ? '▾' : '▸'} {t('copies', { count: countOf(branch) })}
            </Action>
          )}
        </>
      )}
    </th>
  );
}

const copiedWords = (contained: number | null): string =>
  contained === null ? t('copyDecided') : t('copy', { share: numberWords(Math.round(100 * contained)) });

const countOf = ({ copies }: Branch): number => copies.reduce((sum, copy) => sum + 1 + countOf(copy), 0);
