import type { Document } from '../../model/index.ts';
import type { Docket } from '../dossier/docket.ts';
import { html, type Markup } from './markup.ts';
import { languageTag } from './said.ts';
import { type Segment, segmentsOf } from './segment.ts';

/**
 * The report's text with the words of every claim marked. A marked stretch links to the claim whose words are the
 * shortest there. Behind its words each claim has its number: plain where a stretch links to it already, otherwise the
 * link. So every claim has one stop for the keyboard, `#words-N`, and the way back from the claim leads there.
 */
export function reportText(docket: Docket, document: Document): Markup {
  const points = [...document.text];
  const stretches = docket.claims.map(({ entry, number }) => ({ number, ...entry.span }));
  const paragraphs = paragraphsOf(document.text).map(({ start, end }) => segmentsOf(stretches, start, end));
  const stops = stopsOf(paragraphs.flat());
  const print = (segment: Segment) => printSegment(segment, points.slice(segment.start, segment.end).join(''), stops);
  return html`<div class="report" lang="${languageTag(document.lang)}" dir="auto">${paragraphs.map(
    (segments) => html`<p dir="auto">${segments.map(print)}</p>\n`,
  )}</div>`;
}

interface Stops {
  /** For each claim that some stretch links to, the first such stretch. */
  readonly first: ReadonlyMap<number, Segment>;
  /** For each claim, the last stretch of its words. */
  readonly last: ReadonlyMap<number, Segment>;
}

function stopsOf(segments: readonly Segment[]): Stops {
  const linking = segments.filter(({ claims }) => claims.length > 0);
  return {
    first: new Map(linking.map((segment) => [segment.claims[0], segment] as const).reverse()),
    last: new Map(linking.flatMap((segment) => segment.claims.map((claim) => [claim, segment] as const))),
  };
}

function printSegment(segment: Segment, text: string, { first, last }: Stops): Markup {
  const { claims } = segment;
  if (claims.length === 0) return html`${text}`;
  const [claim] = claims;
  const stop = first.get(claim) === segment ? html` id="words-${claim}"` : html` tabindex="-1"`;
  const depth = Math.min(claims.length, 3);
  const ended = claims.filter((number) => last.get(number) === segment);
  return html`<a class="words" href="#claim-${claim}"${stop} data-claims="${claims.join(' ')}"><mark class="deep-${depth}">${text}</mark></a>${ended
    .sort((a, b) => a - b)
    .map((number) => numberMark(number, first.has(number)))}`;
}

function numberMark(number: number, linked: boolean): Markup {
  return linked
    ? html`<sup class="ref">${number}</sup>`
    : html`<sup class="ref"><a class="words" id="words-${number}" href="#claim-${number}" data-claims="${number}" aria-label="claim ${number}">${number}</a></sup>`;
}

/** The paragraphs in code points: what stands between empty lines. */
function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of text.split(/(\n\s*\n)/)) {
    if (part.trim() !== '') found.push({ start, end: start + [...part.trimEnd()].length });
    start += [...part].length;
  }
  return found;
}
