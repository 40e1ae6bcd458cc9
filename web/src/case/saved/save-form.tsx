import { type FormEvent, useState } from 'react';
import { Action } from '../../house/action.tsx';
import { entered, Field } from '../../house/field.tsx';
import { words } from '../../words/words.ts';

const t = words('case');
const house = words('house');

interface SaveFormProps {
  /** Names that are there: saving under one of them puts this search in its place. */
  readonly taken: readonly string[];
  readonly onSave: (name: string) => Promise<unknown>;
}

/** Asks for a name and keeps the search under it; what was typed stays where it could not be kept. */
export function SaveForm({ taken, onSave }: SaveFormProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (!open)
    return (
      <Action weight="quiet" onPress={() => setOpen(true)}>
        {t('saveSearch')}
      </Action>
    );
  const close = () => {
    setOpen(false);
    setName('');
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted !== '') void onSave(wanted).then(close, () => {});
  };
  return (
    <form onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <Field ref={entered} name={t('searchName')} maxLength={100} value={name} onChange={setName} />
      {taken.includes(name.trim()) && <p className="small">{t('searchReplaces')}</p>}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={name.trim() === ''}>
          {t('save')}
        </Action>
        <Action onPress={close}>{house('cancel')}</Action>
      </div>
    </form>
  );
}
