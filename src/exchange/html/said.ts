import type { Phrase } from '../dossier/phrase.ts';
import { type Content, html, type Markup } from './markup.ts';

/** A phrase as HTML. The report's words are isolated in direction and carry the report's language. */
export function saidIn(lang: string): (phrase: Phrase) => Markup {
  const tag = languageTag(lang);
  const print = (part: Phrase[number]): Content => {
    if (typeof part === 'string') return part;
    const words = html`<bdi lang="${tag}">${part.said}</bdi>`;
    return part.quoted ? html`“${words}”` : words;
  };
  return (phrase) => html`${phrase.map(print)}`;
}

/** What a `lang` attribute may hold: a well-formed language tag, or nothing, which says that it is unknown. */
export function languageTag(lang: string): string {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? lang : '';
}

/** Links to claims as superscript numbers. */
export function claimLinks(claims: readonly number[]): Markup {
  if (claims.length === 0) return html``;
  const links = claims.map((claim) => html`<a href="#claim-${claim}" aria-label="claim ${claim}">${claim}</a>`);
  return html`<sup class="ref">${links.map((link, index) => [index === 0 ? '' : ' ', link])}</sup>`;
}
