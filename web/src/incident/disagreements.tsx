import type { IncidentTold, SideTold } from '../../../src/server/api/incident/schema.ts';
import { Said } from '../house/said.tsx';
import { amountWords } from '../words/amount.ts';
import { dateWords } from '../words/date.ts';
import { several } from '../words/several.ts';
import { words } from '../words/words.ts';
import { questionWords } from './accounts/question.ts';

const t = words('incident');

/** What the accounts exclude each other on, side by side in words. */
export function Disagreements({ told: { disagreements } }: { readonly told: Pick<IncidentTold, 'disagreements'> }) {
  if (disagreements.length === 0) return null;
  return (
    <ul className="disagreements" aria-label={t('disagreements')}>
      {disagreements.map(({ question, sides }) => (
        <li key={question}>
          <strong>
            <span aria-hidden>≠</span> {questionWords(question)}
          </strong>{' '}
          {several(sides.map(sideWords), ' · ')}
        </li>
      ))}
    </ul>
  );
}

const sideWords = ({ said, voices }: SideTold) => (
  <>
    <Answer said={said} />{' '}
    <span className="small">({several(voices.map((voice) => <Said key={voice}>{voice}</Said>))})</span>
  </>
);

function Answer({ said }: Pick<SideTold, 'said'>) {
  if ('edtf' in said) return dateWords(said.edtf);
  if ('place' in said) return <Said>{said.place}</Said>;
  if (!('actor' in said)) return <span className="number">{amountWords(said)}</span>;
  return (
    <>
      <Said>{said.actor}</Said>, {t(`status.${said.status}`)}
    </>
  );
}
