import { Said } from '../house/said.tsx';
import { sizeWords } from '../words/size.ts';
import { words } from '../words/words.ts';
import type { Chosen } from './chosen.ts';

const t = words('start');

/** So many files are named; the others are counted. */
const NAMED = 6;

/** The files that were chosen, with their sizes. */
export function ChosenList({ chosen }: { readonly chosen: readonly Chosen[] }) {
  if (chosen.length === 0) return <p className="small chosen-none">{t('noneChosen')}</p>;
  const size = chosen.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <div className="chosen">
      <p>
        <strong>{t('chosen', { count: chosen.length })}</strong>, <span className="number">{sizeWords(size)}</span>
      </p>
      <ul>
        {chosen.slice(0, NAMED).map(({ name, file }) => (
          <li key={`${name}/${file.lastModified}/${file.size}`}>
            <Said>{name}</Said> <span className="small number">{sizeWords(file.size)}</span>
          </li>
        ))}
        {chosen.length > NAMED && <li className="small">{t('more', { count: chosen.length - NAMED })}</li>}
      </ul>
    </div>
  );
}
