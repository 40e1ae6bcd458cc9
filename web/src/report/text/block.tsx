import { memo, type ReactNode } from 'react';
import { harmless } from '../../house/said.tsx';
import { words } from '../../words/words.ts';
import type { Block } from './blocks.ts';

const t = words('report');

/** Characters that `harmless` writes out, each by itself. */
const UNSEEN = /((?![\n\t])[\p{Cc}\p{Cf}])/u;

/**
 * A line of the report as it is: in its own direction, with characters that are not seen written out. `children` stand in the
 * place of the text where it is cut into marks.
 */
export const BlockOfText = memo(function BlockOfText(given: { readonly block: Block; readonly children?: ReactNode }) {
  const { start, text, parted, page, heading } = given.block;
  return (
    <>
      {page !== null && (
        <p className="report-page" data-page={page}>
          {t('pageNumber', { page })}
        </p>
      )}
      <p dir="auto" data-start={start} className={`report-line${parted ? ' parted' : ''}${heading ? ' heading' : ''}`}>
        {given.children ?? seen(text)}
      </p>
    </>
  );
});

/** A text with what is not seen in it written out in elements of their own, which stand for the units that they hide. */
export function seen(text: string): ReactNode {
  if (!UNSEEN.test(text)) return text;
  let at = 0;
  return text.split(UNSEEN).map((piece) => {
    const key = at;
    at += piece.length;
    if (!UNSEEN.test(piece)) return piece;
    return (
      <bdi key={key} className="unseen-character" data-units={piece.length}>
        {harmless(piece)}
      </bdi>
    );
  });
}
