import type { IncidentLine } from '../../../casefile/index.ts';
import { dateWords } from '../../../exchange/dossier/date.ts';
import { html, type Markup } from '../../../exchange/html/markup.ts';
import { placeWords, titleOf } from './words.ts';

/** An incident in the list of contents. */
export function contentsLine(line: IncidentLine, persons: boolean): Markup {
  const { id, named, name, kinds, edtf } = line;
  const title = titleOf(named && !persons ? null : name, kinds, id);
  return html`<li><a href="#${id}"><bdi>${title}</bdi></a> <span class="marks">${dateWords(edtf)} · <bdi>${placeWords(line)}</bdi></span></li>
`;
}
