import { harmless } from '../../exchange/terminal/plain.ts';
import type { Document } from '../../model/document.ts';
import { Fault } from '../../model/fault.ts';
import { fault, saying } from '../faults.ts';
import { asElement } from '../output/sequence.ts';
import type { Form, PrintOrder } from './form.ts';
import { failed, type Outcome } from './outcome.ts';

/** Makes a document's printed forms. Never throws: a report on which the reader breaks off is an outcome too. */
export type Press = (document: Document) => Outcome;

type Printed = Pick<Extract<Outcome, { ok: true }>, 'text' | 'page'>;
type Printer = (order: PrintOrder) => Promise<(document: Document) => Printed>;

/** The press for an order; loads the rooms that the order needs and no others. */
export async function createPress(order: PrintOrder): Promise<Press> {
  return pressOf(await PRINTERS[order.form](order));
}

/** A press around the act of printing, which may throw. */
export function pressOf(print: (document: Document) => Printed): Press {
  return (document) => {
    try {
      return { ok: true, id: document.id, ...print(document) };
    } catch (error) {
      const source = document.source ?? document.id;
      const told =
        error instanceof Fault ? error : fault('reader-failed', { source: document.id, detail: saying(error) });
      return failed(source, told);
    }
  };
}

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

/** Makes a language's part when its first report comes, and keeps it. */
function perLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}
