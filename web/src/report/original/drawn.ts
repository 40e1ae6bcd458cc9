import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** A PDF that is open; its pages are drawn one at a time. */
export interface Pdf {
  readonly pages: number;
  /** Draws a page so many CSS pixels wide. Resolves when it is drawn, or when another one is to be drawn instead. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  close(): void;
}

/**
 * Opens a PDF in this page: no script in it runs, nothing is made of it that is evaluated, and no font or table is fetched
 * for it. Throws what the library throws for a file that it cannot read.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const { getDocument } = await import('unpdf/pdfjs');
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  const document: PDFDocumentProxy = await loading.promise;
  let drawing: { cancel(): void } | null = null;
  return {
    pages: document.numPages,
    async draw(number, canvas, width) {
      const page = await document.getPage(number);
      drawing?.cancel();
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale: scale * devicePixelRatio });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const task = page.render({ canvas, viewport });
      drawing = task;
      await task.promise.catch((error: Error) => {
        if (error.name !== 'RenderingCancelledException') throw error;
      });
    },
    close: () => void loading.destroy(),
  };
}
