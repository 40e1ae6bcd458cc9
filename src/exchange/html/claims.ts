import type { Claim } from '../../model/index.ts';
import { manner, valueWords } from '../dossier/account.ts';
import { type Docket, incidentNumber, type Numbered } from '../dossier/docket.ts';
import type { Phrase } from '../dossier/phrase.ts';
import { presentedVoice } from '../dossier/voice.ts';
import { aboutWords, groupWords } from '../dossier/wording.ts';
import { html, type Markup } from './markup.ts';
import { languageTag } from './said.ts';

/** Every claim with its words in their sentence, its voice and the trail that led to it, in the order of the text. */
export function claimList(docket: Docket, say: (phrase: Phrase) => Markup): Markup {
  return html`<ol class="claims">${docket.claims.map((claim) => record(docket, claim, say))}</ol>`;
}

function record(docket: Docket, { entry, number }: Numbered<Claim>, say: (phrase: Phrase) => Markup): Markup {
  const incident = incidentNumber(docket, entry.incident);
  return html`
<li id="claim-${number}" class="claim" tabindex="-1">
<p class="claim-head"><span class="claim-number">Claim ${number}</span> <strong>${aboutWords[entry.about]}: ${say(valueWords(entry))}</strong>${marksOf(entry)}</p>
<blockquote>${sentence(entry, docket.reading.document.lang)}</blockquote>
<p class="claim-foot">Said by ${say(presentedVoice(entry))}${incident === null ? null : html`, about <a href="#incident-${incident}">incident ${incident}</a>`}. <a class="back" href="#words-${number}">Back to the words<span class="unseen"> of claim ${number}</span></a></p>
${trail(entry, number)}
</li>`;
}

/** What keeps the claim from being a plain total: "part of the total", "denied", whom it counts. */
function marksOf(claim: Claim): Markup {
  const group = claim.group === undefined || claim.group === 'unknown' ? null : groupWords[claim.group];
  const part = claim.total === false ? 'a part, not the total' : null;
  const marks = [group, part, manner(claim)].filter((mark) => mark !== null);
  return marks.length === 0 ? html`` : html` <span class="marks">(${marks.join('; ')})</span>`;
}

/** The sentence with the claim's words set off in it; the words alone where they stand outside the sentence. */
function sentence({ quote, span }: Claim, lang: string): Markup {
  const tag = languageTag(lang);
  const inside = span.start >= quote.start && span.end <= quote.end;
  if (!inside) return html`<p lang="${tag}" dir="auto"><b>${span.text}</b></p>`;
  const points = [...quote.text];
  const [from, to] = [span.start - quote.start, span.end - quote.start];
  const cut = (start: number, end?: number) => points.slice(start, end).join('');
  return html`<p lang="${tag}" dir="auto">${cut(0, from)}<b>${cut(from, to)}</b>${cut(to)}</p>`;
}

function trail({ why, confidence }: Claim, number: number): Markup {
  return html`<details><summary>Why claim ${number} was read so</summary>
<ul>${why.map((step) => html`<li>${step}</li>`)}<li>confidence of the reader: ${confidence.toFixed(2)}</li></ul></details>`;
}
