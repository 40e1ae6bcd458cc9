import type { Document, Reading } from '../../model/index.ts';
import { dateWords } from '../dossier/date.ts';
import { formatWords, languageName } from '../dossier/wording.ts';
import { type Content, html, type Markup } from './markup.ts';

/** What this page was made from, so that anyone can check it against the original bytes. */
export function provenance(reading: Reading, document: Document): Markup {
  const { published, lang, length, reader } = reading.document;
  const rows: readonly (readonly [string, Content | undefined])[] = [
    ['Report', document.id],
    ['Title', reading.document.title],
    ['Published', published === undefined ? 'unknown' : dateWords(published)],
    ['Publisher', document.publisher],
    ['Source', document.source],
    ['Language', languageName(lang)],
    ['Format of the original', formatWords[document.format]],
    ['SHA-256 of the original', html`<code>${document.sha256}</code>`],
    ['Length of the text', `${length} characters (Unicode code points)`],
    ['Read by', `${reader.name} ${reader.version}`],
    ['Form of the reading', reading.format],
    ['Assumed when opening it', document.assumptions.length === 0 ? undefined : document.assumptions.join('; ')],
  ];
  return html`<dl class="provenance">${rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd dir="auto">${value!}</dd></div>\n`)}</dl>`;
}
