import { html, type Markup } from '../../../exchange/html/markup.ts';
import type { ToldIncident } from '../told.ts';

/** Where a claim of an incident stands on the page; claims are numbered from 1 in each. */
export const claimAnchor = (incident: string, number: number): string => `${incident}-claim-${number}`;
export const sourceAnchor = (incident: string, number: number): string => `${incident}-source-${number}`;

export const claimLink = (incident: string, number: number): Markup =>
  html`<sup class="ref"><a href="#${claimAnchor(incident, number)}" aria-label="claim ${number}">${number}</a></sup>`;

/** The report that a voice speaks in, by its place among the incident's sources. */
export function sourceLink({ id, sources }: ToldIncident, report: string): Markup {
  const number = sources.findIndex((source) => source.report === report) + 1;
  return html`<a class="marks" href="#${sourceAnchor(id, number)}">source ${number}</a>`;
}
