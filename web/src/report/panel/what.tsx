import type { ClaimValue } from '../../../../src/model/index.ts';
import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import { Said } from '../../house/said.tsx';
import { amountWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('report');

/** A value in plain words: "about 40", "18 June 2022", a name as the report writes it. */
export function ValueWords({ value }: { readonly value: ClaimValue }) {
  if ('vague' in value) return <span className="number">{amountWords(value)}</span>;
  if ('edtf' in value) return <>{dateWords(value.edtf)}</>;
  if (!('name' in value)) return <Said>{value.text}</Said>;
  return (
    <>
      <Said>{value.name}</Said>
      {'level' in value && `, ${term('level', value.level)}`}
      {'country' in value && value.country !== undefined && ` (${value.country})`}
    </>
  );
}

/** What a claim says now: "killed: 20, civilians"; what was read stands after a correction. */
export function WhatItSays({ claim }: { readonly claim: ClaimTold }) {
  const { about, value, corrected, group, correctedGroup, total, negated } = claim;
  const whom = correctedGroup ?? group;
  return (
    <>
      <span className="claim-about">{term('', about)}</span>{' '}
      <strong>
        {negated && `${t('notSo')} `}
        <ValueWords value={corrected ?? value} />
      </strong>
      {whom !== null && whom !== 'unknown' && <> {term('group', whom)}</>}
      {total === false && <span className="small"> {t('aPart')}</span>}
      {(corrected !== null || correctedGroup !== null) && (
        <span className="small">
          {' '}
          {t('wasRead')} <ValueWords value={value} />
          {correctedGroup !== null && group !== null && <> {term('group', group)}</>}
        </span>
      )}
    </>
  );
}
