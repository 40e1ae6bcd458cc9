import { useEffect, useState } from 'react';
import { Said } from '../house/said.tsx';
import { words } from '../words/words.ts';
import { droppedIn } from './chosen.ts';
import { offer } from './offer.ts';

const t = words('start');

const brings = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files and folders that are dropped anywhere on the page; says so while they are held over it. */
export function DropAnywhere({ name }: { readonly name: string }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(false);
      void droppedIn(event.dataTransfer!).then(offer);
    };
    const follow: readonly (readonly [string, (event: DragEvent) => void])[] = [
      ['dragenter', hold],
      ['dragover', hold],
      ['dragleave', leave],
      ['drop', drop],
    ];
    for (const [type, act] of follow) window.addEventListener(type, act as EventListener);
    return () => {
      for (const [type, act] of follow) window.removeEventListener(type, act as EventListener);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-here" aria-hidden="true">
      <p>
        {t('dropHere')} <Said>{name}</Said>
      </p>
    </div>
  );
}
