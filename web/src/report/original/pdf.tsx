import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Action } from '../../house/action.tsx';
import { Loading } from '../../house/loading.tsx';
import { Problem } from '../../house/problem.tsx';
import { words } from '../../words/words.ts';
import { openPdf, type Pdf } from './drawn.ts';

const t = words('report');

/** A page of the PDF that the report came as: the one that `page` names, until somebody turns over. */
export function PdfOriginal({ source, page }: { readonly source: string; readonly page: number | null }) {
  const { data: bytes, error } = useQuery({ queryKey: ['original', source], queryFn: () => bytesAt(source) });
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => {
    if (bytes === undefined) return;
    let open: Pdf | null = null;
    let left = false;
    // The library takes the bytes over and leaves an empty array behind.
    openPdf(bytes.slice(0)).then((opened) => {
      open = opened;
      if (left) opened.close();
      else setPdf(opened);
    }, setFailed);
    return () => {
      left = true;
      open?.close();
      setPdf(null);
    };
  }, [bytes]);
  if (error !== null || failed !== null) return <Problem error={error ?? failed} />;
  return pdf === null ? <Loading /> : <Pages pdf={pdf} page={page} />;
}

async function bytesAt(source: string): Promise<ArrayBuffer> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(response.statusText);
  return response.arrayBuffer();
}

function Pages({ pdf, page }: { readonly pdf: Pdf; readonly page: number | null }) {
  const [turned, setTurned] = useState<{ readonly from: number | null; readonly to: number } | null>(null);
  const shown = Math.min(turned?.from === page ? turned.to : (page ?? 1), pdf.pages);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(canvas);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => {
    if (canvas.current !== null && width > 0) pdf.draw(shown, canvas.current, width).catch(setFailed);
  }, [pdf, shown, width]);
  const turn = (to: number) => setTurned({ from: page, to });
  const says = t('original.page', { page: shown, of: pdf.pages });
  return (
    <>
      <div className="actions">
        <Action
          weight="quiet"
          isDisabled={shown <= 1}
          onPress={() => turn(shown - 1)}
          aria-label={t('original.pageBack')}
        >
          ‹
        </Action>
        <span className="small number" role="status">
          {says}
        </span>
        <Action
          weight="quiet"
          isDisabled={shown >= pdf.pages}
          onPress={() => turn(shown + 1)}
          aria-label={t('original.pageOn')}
        >
          ›
        </Action>
      </div>
      {failed !== null && <Problem error={failed} />}
      <canvas ref={canvas} role="img" aria-label={says} className="original-page" data-page={shown} />
    </>
  );
}

/** The width of an element in CSS pixels, as it changes. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const parent = element.current?.parentElement;
    if (!parent) return;
    const observer = new ResizeObserver(([{ contentRect }]) => setWidth(Math.round(contentRect.width)));
    observer.observe(parent);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
