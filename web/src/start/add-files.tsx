import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Action } from '../house/action.tsx';
import { Problem } from '../house/problem.tsx';
import { words } from '../words/words.ts';
import { type Chosen, chosenIn } from './chosen.ts';
import { ChosenList } from './chosen-list.tsx';
import { type Given, GivenFields, NOTHING_GIVEN } from './given.tsx';
import { offer } from './offer.ts';
import { addFiles } from './sending.ts';

const t = words('start');
const house = words('house');

/** The formats that are read, for the system's own window. */
const FORMATS = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.eml', '.jsonl'];

export function AddFiles({ chosen, onDone }: { readonly chosen: readonly Chosen[]; readonly onDone: () => void }) {
  const [given, setGiven] = useState<Given>(NOTHING_GIVEN);
  const add = useMutation({ mutationFn: () => addFiles(chosen, given), onSuccess: onDone });
  const more = (files: FileList | null) => offer([...chosen, ...chosenIn(files)]);
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <p>{t('formats')}</p>
      <div className="actions">
        <FileTrigger allowsMultiple acceptedFileTypes={FORMATS} onSelect={more}>
          <Action>{t('chooseFiles')}</Action>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={more}>
          <Action>{t('chooseFolder')}</Action>
        </FileTrigger>
        <span className="small">{t('orDrop')}</span>
      </div>
      <ChosenList chosen={chosen} />
      <GivenFields given={given} onChange={setGiven} publishedFor={t('publishedForFiles')} />
      <p className="small">{t('stays')}</p>
      {add.error !== null && <Problem error={add.error} />}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={add.isPending || chosen.length === 0}>
          {chosen.length === 0 ? house('add') : t('addFiles', { count: chosen.length })}
        </Action>
        <Action onPress={onDone}>{house('cancel')}</Action>
      </div>
    </form>
  );
}
