import type { Document } from '../model/document.ts';
import { Fault } from '../model/fault.ts';
import { type ByteLine, byteLines, tooLarge } from './bytes.ts';
import { documentOfText } from './document.ts';
import type { Circumstances } from './draft.ts';
import { fault, saying } from './faults.ts';
import { dayOf } from './page-facts.ts';

/** One line of a corpus: its document, or why it has none; lines count from 1. */
export type CorpusLine = { readonly line: number } & ({ readonly document: Document } | { readonly fault: Fault });

/**
 * The documents of a `.jsonl` corpus, `{id, text, lang?, published?, title?, source?, publisher?}` a line, one at a
 * time and in order; blank lines are passed over. `lang` forces the language. The text is taken exactly as it stands; a
 * line without `id` is called `line-N`. A bad line is a fault and the next line is read.
 */
export async function* corpusLines(
  stream: AsyncIterable<Uint8Array>,
  circumstances: Circumstances,
  lang?: string,
): AsyncGenerator<CorpusLine> {
  for await (const line of byteLines(stream, circumstances.limits.line)) {
    try {
      const document = await documentOfLine(line, circumstances, lang);
      if (document !== undefined) yield { line: line.number, document };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      yield { line: line.number, fault: error };
    }
  }
}

async function documentOfLine(
  { number, bytes }: ByteLine,
  { source, limits, languages }: Circumstances,
  lang: string | undefined,
): Promise<Document | undefined> {
  const where = `${source}, line ${number}`;
  if (bytes === null) throw tooLarge(where, undefined, limits.line);
  const json = decodeLine(bytes, where);
  if (json.trim() === '') return undefined;
  const record = recordOf(json, source, number);
  if (typeof record.text !== 'string' || record.text.trim() === '') throw fault('missing-text', { source: where });
  const published = wordsOf(record.published);
  const day = published === undefined ? undefined : dayOf(published);
  const given = { title: wordsOf(record.title), source: wordsOf(record.source), publisher: wordsOf(record.publisher) };
  const language = lang ?? wordsOf(record.lang);
  const document = await documentOfText(
    record.text,
    {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      id: idOf(record.id) ?? `line-${number}`,
      supported: languages,
      ...(language === undefined ? {} : { lang: language }),
      ...(day === undefined ? {} : { published: day }),
    },
    where,
  );
  if (published === undefined || day !== undefined) return document;
  return {
    ...document,
    assumptions: [...document.assumptions, `published is left out: "${published}" is no ISO date`],
  };
}

function decodeLine(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw fault('undecodable', { source, detail: 'a corpus is UTF-8', cause });
  }
}

function recordOf(json: string, source: string, line: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw fault('bad-json-line', { source, line, detail: saying(cause), cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fault('bad-json-line', {
      source,
      line,
      detail: `it is ${Array.isArray(value) ? 'an array' : `${value}`}`.slice(0, 80),
    });
  }
  return value as Readonly<Record<string, unknown>>;
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : wordsOf(value);
}
