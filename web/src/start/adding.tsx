import { Action } from '../house/action.tsx';
import { words } from '../words/words.ts';
import { AddWindow } from './add-window.tsx';
import { DropAnywhere } from './drop.tsx';
import { offer } from './offer.ts';

const house = words('house');

/** What is there on every page so that reports can be added: a place to drop them, and the window that asks. */
export function Adding({ name }: { readonly name: string }) {
  return (
    <>
      <DropAnywhere name={name} />
      <AddWindow name={name} />
    </>
  );
}

export function AddButton() {
  return <Action onPress={() => offer([])}>{house('add')}</Action>;
}
