import type { Workshop } from '../../desk/crew/workshop.ts';
import { attempting, type Outcome } from '../../desk/outcome.ts';
import { perLanguage } from '../../desk/per-language.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import type { Document } from '../../model/document.ts';
import { asElement } from '../output/sequence.ts';
import type { Form, PrintOrder } from './form.ts';

/** A document's printed forms. */
export interface Printed {
  readonly text: string;
  readonly page?: string;
}

/** Makes a document's printed forms. Never throws: a report on which the reader breaks off is an outcome too. */
export type Press = (document: Document) => Outcome<Printed>;

type Printer = (order: PrintOrder) => Promise<(document: Document) => Printed>;

/** The press for an order; loads the rooms that the order needs and no others. */
export async function createPress(order: PrintOrder): Promise<Press> {
  return attempting(await PRINTERS[order.form](order));
}

/** The press here or in workers. */
export const printing = (order: PrintOrder): Workshop<Printed> => ({
  here: () => createPress(order),
  script: new URL('./worker.js', import.meta.url),
  order,
});

const reading: Printer = async ({ form, page, colour, width }) => {
  const [{ createReader }, exchange] = await Promise.all([
    import('../../reading/reader.ts'),
    import('../../exchange/index.ts'),
  ]);
  const readers = perLanguage(createReader);
  return (document) => {
    const reading = readers(document.lang).read(document);
    const text =
      form === 'dossier'
        ? exchange.terminalDossier(reading, document, { colour, width })
        : form === 'jsonl'
          ? exchange.readingLine(reading)
          : form === 'element'
            ? asElement(exchange.readingJson(reading))
            : exchange.readingJson(reading);
    return page ? { text, page: exchange.htmlDossier(reading, document) } : { text };
  };
};

const explanation: Printer = async () => {
  const { createReader } = await import('../../reading/reader.ts');
  const readers = perLanguage(createReader);
  return (document) => ({ text: entitled(document, `${readers(document.lang).explain(document).trimEnd()}\n`) });
};

const grammar: Printer = async ({ form }) => {
  const [{ createLanguage, toConllu }, { outlines }] = await Promise.all([
    import('../../language/index.ts'),
    import('./outline.ts'),
  ]);
  const languages = perLanguage(createLanguage);
  return (document) => {
    const { id, lang, text } = document;
    const language = languages(lang);
    const trees = language.segment(text).map((sentence) => language.parse(sentence));
    const newDocument = `# newdoc id = ${id.replace(/\s+/g, ' ')}\n`;
    return {
      text: form === 'conllu' ? newDocument + toConllu(text, trees) : entitled(document, outlines(text, trees)),
    };
  };
};

const PRINTERS: Readonly<Record<Form, Printer>> = {
  dossier: reading,
  json: reading,
  element: reading,
  jsonl: reading,
  explanation,
  tree: grammar,
  conllu: grammar,
};

/** Named, so that one report of several is told from the next. */
function entitled({ id }: Document, text: string): string {
  return `${harmless(id)}\n\n${text}`;
}
