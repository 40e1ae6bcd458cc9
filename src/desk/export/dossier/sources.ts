import { dateWords } from '../../../exchange/dossier/date.ts';
import { aboutWords } from '../../../exchange/dossier/wording.ts';
import { html, type Markup } from '../../../exchange/html/markup.ts';
import type { About } from '../../../model/index.ts';
import type { ToldIncident } from '../told.ts';
import { claimAnchor, sourceAnchor, sourceLink } from './links.ts';

/** Every claim by its number: what it is about, and where its words stand. */
export function claimList(told: ToldIncident): Markup {
  return html`<h3>Claims</h3>
<ol class="claim-list">${told.claims.map(
    (claim, i) =>
      html`<li id="${claimAnchor(told.id, i + 1)}">${aboutWords[claim.about as About]}, <bdi>${claim.voice}</bdi>, ${sourceLink(told, claim.report)}, characters ${claim.start} to ${claim.end}, ${claim.judgement === 'open' ? 'undecided' : claim.judgement} <code>${claim.id}</code></li>\n`,
  )}</ol>
`;
}

/** The reports, with the hashes by which whoever has the case finds them. */
export function sourceList({ id, sources }: ToldIncident): Markup {
  return html`<h3>Sources</h3>
<ol>${sources.map(
    ({ report, name, published }, i) =>
      html`<li id="${sourceAnchor(id, i + 1)}">${name === null ? 'report without a publisher' : html`<bdi>${name}</bdi>`}, ${published === null ? 'undated' : dateWords(published)} <code>${report}</code></li>\n`,
  )}</ol>
`;
}
