import type { IncidentTold, Trail } from '../../../src/server/api/incident/schema.ts';
import { Answered } from '../house/answered.tsx';
import { Said } from '../house/said.tsx';
import { TakeBack } from '../judge/take-back.tsx';
import type { Named } from '../ledger/parts.tsx';
import { Sentence } from '../ledger/sentence.tsx';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';
import { useTrail } from './asked.ts';

const t = words('incident');
const house = words('house');
const judge = words('judge');

/** Who decided what, when and why; the newest first. */
export function History({ told }: { readonly told: IncidentTold }) {
  const { line, tellers } = told;
  const names: Named = {
    incidents: { [line.id]: line.name },
    reports: Object.fromEntries(tellers.map(({ report, name }) => [report, name])),
  };
  return (
    <Answered query={useTrail(line.id)}>
      {({ steps, head }) => (
        <ol className="history">
          {steps.map((step) => (
            <Step key={step.entry} step={step} names={names} head={head} />
          ))}
        </ol>
      )}
    </Answered>
  );
}

function Step(given: { readonly step: Trail['steps'][number]; readonly names: Named; readonly head: number }) {
  const { step, names, head } = given;
  const { entry, at, author, body, undone, open } = step;
  return (
    <li className={undone === null ? undefined : 'undone'}>
      <span className="small">
        <span className="number">{entry}</span> · {instantWords(at)} · <Said>{author}</Said>
      </span>
      <span className="step">
        <Sentence body={body} names={names} />
        {undone !== null && <span className="mark">{t('undoneBy', { entry: undone })}</span>}
      </span>
      {open && (
        <TakeBack
          entry={entry}
          head={head}
          name={house('undo')}
          label={t('undoEntry', { entry })}
          first={judge('undone')}
        />
      )}
    </li>
  );
}
