import type { Phrase } from '../dossier/phrase.ts';
import { type Content, html, type Markup } from './markup.ts';

/** A phrase as HTML. The report's words are isolated in direction and carry the report's language. */
export function saidIn(lang: string): (phrase: Phrase) => Markup {
  return (phrase) =>
    html`${phrase.map((part): Content => {
      if (typeof part === 'string') return part;
      const words = html`<bdi lang="${lang}">${part.said}</bdi>`;
      return part.quoted ? html`“${words}”` : words;
    })}`;
}

/** Links to claims as a superscript: "¹ ⁴". */
export function claimLinks(claims: readonly number[]): Markup {
  const links = claims.map((claim) => html`<a href="#claim-${claim}" aria-label="claim ${claim}">${claim}</a>`);
  return links.length === 0
    ? html``
    : html`<sup class="ref">${links.map((link, index) => [index === 0 ? '' : ' ', link])}</sup>`;
}
