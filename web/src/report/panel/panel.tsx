import { Link } from '@tanstack/react-router';
import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import type { ReportTold } from '../../../../src/server/api/reports/schema.ts';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { Judging } from '../../judge/judging.tsx';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import { sortOf } from '../sort.ts';
import { OnTheseWords } from './beside.tsx';
import { ClaimFacts } from './card.tsx';
import { judgeable } from './judgeable.ts';
import { WhatItSays } from './what.tsx';

const t = words('report');

/** The claim that is looked at: what it says, whose word it is, what can be decided; and others on the same words. */
export function ClaimPanel(given: {
  readonly report: ReportTold;
  readonly claim: ClaimTold | null;
  /** Others whose words it shares. */
  readonly beside: readonly ClaimTold[];
  readonly onChoose: (claim: ClaimTold) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMake: () => void;
}) {
  const { report, claim } = given;
  const { claims, mentions, head } = report;
  const at = claim === null ? -1 : claims.indexOf(claim);
  return (
    <section className="claim-panel" aria-label={t('claim')}>
      <div className="claim-steps">
        <span className="small number" role="status">
          {at < 0
            ? t('claims', { count: claims.length })
            : t('claimOf', { at: numberWords(at + 1), of: numberWords(claims.length) })}
        </span>
        <Action weight="quiet" onPress={() => given.onStep(-1)} isDisabled={claims.length === 0}>
          {t('before')}
          <kbd aria-hidden>k</kbd>
        </Action>
        <Action weight="quiet" onPress={() => given.onStep(1)} isDisabled={claims.length === 0}>
          {t('next')}
          <kbd aria-hidden>j</kbd>
        </Action>
      </div>
      {claim === null ? (
        <p className="small">{t(claims.length === 0 ? 'noClaims' : 'howToChoose')}</p>
      ) : (
        <>
          <p className={`claim-says ${sortOf(claim)}`}>
            <WhatItSays claim={claim} />
          </p>
          <ClaimFacts claim={claim} />
          <OfIncident mention={mentions.find(({ key }) => key === claim.mention)} />
          <Judging claim={judgeable(claim)} head={head} keys="everywhere" />
        </>
      )}
      <OnTheseWords claims={given.beside} onChoose={given.onChoose} />
      <Action onPress={given.onMake}>
        {t('make.make')}
        <kbd aria-hidden>m</kbd>
      </Action>
    </section>
  );
}

function OfIncident({ mention }: { readonly mention: ReportTold['mentions'][number] | undefined }) {
  if (mention === undefined) return null;
  return (
    <p className="small">
      {t('of')}{' '}
      {mention.incident === null ? (
        <>
          <Said>{mention.summary}</Said> ({t('notGathered')})
        </>
      ) : (
        <Link to="/incidents/$id" params={{ id: mention.incident.id }}>
          <Said>{mention.incident.name}</Said>
        </Link>
      )}
    </p>
  );
}
