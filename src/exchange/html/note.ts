import type { Reading } from '../../model/index.ts';
import type { Phrase } from '../dossier/phrase.ts';
import { severityWords } from '../dossier/wording.ts';
import { html, type Markup } from './markup.ts';

/** What the reader has to say about its own reading. */
export function noteList({ notes }: Reading, say: (phrase: Phrase) => Markup): Markup {
  return html`<ul class="notes">${notes.map(({ severity, message, span }) => {
    const words =
      span === undefined || message.includes(span.text) ? null : html` ${say([{ said: span.text, quoted: true }])}`;
    return html`<li class="${severity}"><strong>${severityWords[severity]}:</strong> <bdi>${message}</bdi>${words}</li>`;
  })}</ul>`;
}
