import { type ReactNode, useState } from 'react';
import { Field } from './field.tsx';
import { useSettled } from './settled.ts';

/** How long somebody must have stopped writing before it is searched for, in milliseconds. */
const PAUSE = 200;

/** What is written in the field of a search, and what of it is searched for: once somebody has stopped writing. */
export function useSought(): { readonly field: SearchProps['sought']; readonly text: string } {
  const [written, setWritten] = useState('');
  return { field: { value: written, onChange: setWritten }, text: useSettled(written.trim(), PAUSE) };
}

interface SearchProps {
  readonly name: string;
  readonly sought: { readonly value: string; readonly onChange: (written: string) => void };
  readonly says?: ReactNode;
}

/** The field of a search over a list. */
export function Search({ name, sought, says }: SearchProps) {
  return (
    <search className="list-search">
      <Field type="search" name={name} says={says} {...sought} />
    </search>
  );
}
