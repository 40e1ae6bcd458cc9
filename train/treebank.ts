import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One annotated sentence of a Universal Dependencies treebank. */
export interface GoldSentence {
  readonly text: string;
  /** Whether a paragraph or document starts here. */
  readonly opens: boolean;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** "VERB|VBD". */
  readonly tags: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads a (gzipped) CoNLL-U file. `without` names kinds of documents to leave out, by the second part of their id. */
export function readTreebank(path: string, without: readonly string[] = []): GoldSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sentences: GoldSentence[] = [];
  let left = false;
  for (const block of text.split('\n\n')) {
    const lines = block.split('\n');
    const document = lines.find((line) => line.startsWith('# newdoc id = '));
    if (document !== undefined) left = without.includes(document.split('_')[1]);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (left || rows.length === 0) continue;
    sentences.push({
      text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
      opens: lines.some((line) => /^# new(doc|par)\b(?!_)/.test(line)),
      forms: rows.map((row) => row[1]),
      lemmas: rows.map((row) => row[2]),
      tags: rows.map((row) => `${row[3]}|${row[4]}`),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => row[7]),
    });
  }
  return sentences;
}
