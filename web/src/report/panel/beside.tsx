import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import { Action } from '../../house/action.tsx';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { lookOf } from '../sort.ts';
import { WhatItSays } from './what.tsx';

const t = words('report');

/** Claims on the same words, to be looked at and mended. */
export function OnTheseWords(given: {
  readonly claims: readonly ClaimTold[];
  readonly onChoose: (claim: ClaimTold) => void;
}) {
  if (given.claims.length === 0) return null;
  return (
    <section className="claim-beside" aria-label={t('beside')}>
      <h3>{t('beside')}</h3>
      <ul>
        {given.claims.map((claim) => (
          <li key={claim.id}>
            <Action weight="quiet" onPress={() => given.onChoose(claim)}>
              <WhatItSays claim={claim} />{' '}
              <span className={`small look ${lookOf(claim)}`}>{term('judgement', lookOf(claim))}</span>
            </Action>
          </li>
        ))}
      </ul>
    </section>
  );
}
