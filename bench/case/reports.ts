import { createHash } from 'node:crypto';
import type { Anchor, Claim, Document, Incident, Reading } from '../../src/model/index.ts';
import { chanceOf } from './chance.ts';
import { incidentOf, Telling } from './telling.ts';
import type { Event } from './world.ts';

/** A report as the bench makes it up, with what a reader would find in it: no reader has run. */
export interface MadeReport {
  readonly document: Document;
  readonly reading: Reading;
  /** Which events its incidents are, in their order. */
  readonly events: readonly number[];
}

const CLAIMS = 10;
const DAY_MS = 86_400_000;

/** Makes up the report of this number, whatever was made up before it: about 300 words, of which the claims stand in about 100. */
export function reportOf(number: number, world: readonly Event[]): MadeReport {
  const chance = chanceOf(7919 * number + 17);
  const told = [chance.skewed(world.length), ...(chance.next() < 0.6 ? [chance.below(world.length)] : [])];
  const telling = new Telling();
  const claims: Claim[] = [];
  const incidents = told.map((event, i) => {
    const share = i > 0 ? 2 : told.length > 1 ? CLAIMS - 2 : CLAIMS;
    return incidentOf(world[event], i, share, telling, claims, chance);
  });
  telling.fill(300, chance);
  const { village, day } = world[told[0]];
  const published = new Date(Date.parse(day) + DAY_MS * chance.below(6)).toISOString().slice(0, 10);
  const title = `${village.name}: ${incidents[0].kinds[0]} reported`;
  return made({ id: `made-${number}`, title, published }, telling, [], incidents, claims, told);
}

/** Words of a page of the long report, and of its paragraphs: every other page is a list of short ones. */
const PAGE = 480;
const PARAGRAPHS = [80, 16];

/** Makes up one report of so many pages, each with an incident of seven or eight claims. */
export function longReportOf(pages: number, world: readonly Event[]): MadeReport {
  const chance = chanceOf(31);
  const told = Array.from({ length: pages }, () => chance.below(world.length));
  const telling = new Telling();
  const claims: Claim[] = [];
  const layout: Anchor[] = [];
  const incidents = told.map((event, i) => {
    telling.part();
    const start = telling.next;
    const incident = incidentOf(world[event], i, 7 + (i % 2), telling, claims, chance);
    for (const end = (i + 1) * PAGE; telling.words < end; telling.part())
      telling.fill(Math.min(telling.words + PARAGRAPHS[i % 2], end), chance);
    layout.push({ start, end: telling.text.length, page: i + 1 });
    return incident;
  });
  const published = '2023-01-31';
  return made({ id: 'made-long', title: 'A long report', published }, telling, layout, incidents, claims, told);
}

function made(
  named: Pick<Document, 'id' | 'title' | 'published'>,
  { text }: Telling,
  layout: Anchor[],
  incidents: Incident[],
  claims: Claim[],
  events: readonly number[],
): MadeReport {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = { ...named, sha256, lang: 'en', source: `${named.id}.txt` };
  const reader = { name: 'made-up', version: '1.0.0' };
  return {
    document: { ...document, format: 'txt', text, publisher: 'The Bench', layout, assumptions: [] },
    reading: {
      format: 'recount/reading@1',
      document: { ...document, length: Array.from(text).length, reader },
      incidents,
      claims,
      notes: [],
    },
    events,
  };
}
