import type { Announced, Pasted } from './schema.ts';

/** What the text is called where it has to be told. */
const NAME = 'pasted text.jsonl';

/** A pasted report as what it is in a corpus: one line of JSON that takes the text exactly as it stands. */
export function corpusOf({ text, title, publisher, published, lang }: Pasted): {
  readonly announced: Announced;
  readonly body: ReadableStream<Uint8Array>;
} {
  const known = Object.entries({ title, publisher, published }).filter(([, value]) => value !== null);
  const line = JSON.stringify({ id: title ?? 'pasted text', text, ...Object.fromEntries(known) });
  return { announced: { files: [NAME], lang, published }, body: new Blob([line]).stream() };
}
