import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { IncidentId } from '../../../../src/model/index.ts';
import { Action } from '../../house/action.tsx';
import { Answered } from '../../house/answered.tsx';
import { Field } from '../../house/field.tsx';
import { Candidates } from '../../incident/decide/candidates.tsx';
import { words } from '../../words/words.ts';
import { incidentsFor, NOTHING_ASKED, type Wanted } from './incidents-for.ts';

const t = words('report');

const FIELDS = [
  ['words', 'search'],
  ['place', 'search'],
  ['from', 'date'],
  ['to', 'date'],
] as const;

/**
 * Looks for an incident of the case by words of its reports or its id, by place and by date. Before anybody asks, those are
 * offered that are near the one told around the words, else those of the days before the report.
 */
export function OtherIncident(given: {
  /** The incident told around the words; null: none is. */
  readonly near: IncidentId | null;
  readonly published: string | null;
  readonly chosen: IncidentId | null;
  readonly onChoose: (incident: { readonly id: IncidentId; readonly name: string }) => void;
}) {
  const { near, published, chosen, onChoose } = given;
  const [written, setWritten] = useState(NOTHING_ASKED);
  const [wanted, setWanted] = useState<Wanted>(NOTHING_ASKED);
  const found = useQuery({
    queryKey: ['incidents for a claim', wanted, near, published],
    queryFn: () => incidentsFor(wanted, near, published),
  });
  const find = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setWanted(written);
  };
  const searched = Object.values(wanted).some((said) => said !== '');
  return (
    <search aria-label={t('make.otherIncident')}>
      <div className="make-pair">
        {FIELDS.map(([field, type]) => (
          <Field
            key={field}
            name={t(`other.${field}`)}
            type={type}
            value={written[field]}
            onChange={(said) => setWritten({ ...written, [field]: said })}
            onKeyDown={find}
          />
        ))}
      </div>
      <Action onPress={() => setWanted(written)}>{t('other.find')}</Action>
      <Answered query={found}>
        {(candidates) => (
          <Candidates
            near={candidates}
            legend={t(searched ? 'other.found' : near === null ? 'other.days' : 'other.near')}
            none={t(searched ? 'other.noneFound' : 'other.noneNear')}
            chosen={chosen}
            onChoose={(one) => onChoose(candidates.find(({ line }) => line.id === one)!.line)}
          />
        )}
      </Answered>
    </search>
  );
}
