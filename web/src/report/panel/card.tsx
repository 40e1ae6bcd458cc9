import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import { Fact } from '../../house/fact.tsx';
import { Said } from '../../house/said.tsx';
import { instantWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { lookOf } from '../sort.ts';
import { certaintyWords } from './certainty.ts';

const t = words('report');

/** How a claim is told and how sure it is, in rows of a name and what it is; `why` stands behind a click. */
export function ClaimFacts({ claim }: { readonly claim: ClaimTold }) {
  return (
    <>
      <dl className="facts">
        <Fact name={t('voice')}>
          <VoiceWords claim={claim} />
        </Fact>
        {claim.modality !== 'stated' && <Fact name={t('told')}>{term('modality', claim.modality)}</Fact>}
        <Fact name={t('reading')}>{certaintyWords(claim.confidence)}</Fact>
        <Fact name={t('status')}>
          <Standing claim={claim} />
        </Fact>
      </dl>
      <details className="claim-why">
        <summary>{t('why')}</summary>
        <ul>
          {claim.why.map((rule) => (
            <li key={rule}>
              <Said lang="en">{rule}</Said>
            </li>
          ))}
        </ul>
        <p className="small">
          <code>{claim.id}</code>
        </p>
      </details>
    </>
  );
}

/** Whose word it is. */
export function VoiceWords({ claim: { voice, via } }: { readonly claim: Pick<ClaimTold, 'voice' | 'via'> }) {
  if (voice === null) return <>{t('narrator')}</>;
  return (
    <>
      <Said>{voice.name}</Said>
      {voice.role !== null && (
        <>
          , <Said>{voice.role}</Said>
        </>
      )}
      {via !== null && (
        <>
          {' '}
          {t('via')} <Said>{via}</Said>
        </>
      )}
    </>
  );
}

function Standing({ claim }: { readonly claim: ClaimTold }) {
  const signed = claim.decided ?? claim.found;
  return (
    <>
      <span className={`look ${lookOf(claim)}`}>{term('judgement', claim.judgement)}</span>
      {claim.judgedOn !== null && <>, {t('again')}</>}
      {signed !== null && (
        <span className="small signed">
          {claim.decided === null && `${t('foundBy')} `}
          <Said>{signed.author}</Said>, {instantWords(signed.at)}
          {signed.reason !== null && (
            <>
              : <Said>{signed.reason}</Said>
            </>
          )}
        </span>
      )}
    </>
  );
}
