import { createHash } from 'node:crypto';
import type { Claim, Document, Incident, Place, Reading, Span } from '../../src/model/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Event } from './world.ts';

/** A report as the bench makes it up, with what a reader would find in it: no reader has run. */
export interface MadeReport {
  readonly document: Document;
  readonly reading: Reading;
  /** Which events its incidents are, in their order. */
  readonly events: readonly number[];
}

const CLAIMS = 10;

const SPEAKERS = ['police', 'residents', 'the army', 'a hospital source', 'the mayor', 'a local official', 'witnesses'];

/** About 300 words a report, of which the claims stand in about 100. */
const FILLER = (
  'the road to market was closed for days while families waited by water points and traders from other towns spoke of ' +
  'earlier raids on cattle herders near river crossings where schools have stayed shut since last rainy season and aid ' +
  'groups say many people had left their homes before dawn with little food or shelter as helicopters were heard over ' +
  'fields of millet and officials promised more patrols after talks between elders and a delegation from regional capital'
).split(' ');

/** Makes up the report of this number, whatever was made up before it. */
export function reportOf(number: number, world: readonly Event[]): MadeReport {
  const chance = chanceOf(7919 * number + 17);
  const told = [chance.skewed(world.length), ...(chance.next() < 0.6 ? [chance.below(world.length)] : [])];
  const page = new Page();
  const claims: Claim[] = [];
  const incidents = told.map((event, i) => {
    const share = i > 0 ? 2 : told.length > 1 ? CLAIMS - 2 : CLAIMS;
    return incidentOf(world[event], i, share, page, claims, chance);
  });
  while (page.words < 300)
    page.say(`${Array.from({ length: 16 }, () => FILLER[chance.skewed(FILLER.length)]).join(' ')}.`);
  const text = page.text;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const published = new Date(Date.parse(world[told[0]].day) + 86_400_000 * chance.below(6)).toISOString().slice(0, 10);
  const title = `${world[told[0]].village.name}: ${incidents[0].kinds[0]} reported`;
  const named = { id: `made-${number}`, sha256, lang: 'en', title, published, source: `made-${number}.txt` };
  const reader = { name: 'made-up', version: '1.0.0' };
  return {
    document: { ...named, format: 'txt', text, publisher: 'The Bench', layout: [], assumptions: [] },
    reading: {
      format: 'recount/reading@1',
      document: { ...named, length: Array.from(text).length, reader },
      incidents,
      claims,
      notes: [],
    },
    events: told,
  };
}

/** "18 June 2022" */
const WRITTEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A text that grows, and knows where what was said stands in it. */
class Page {
  text = '';
  words = 0;

  say(sentence: string): Span {
    const start = this.text.length + (this.text === '' ? 0 : 1);
    this.text += this.text === '' ? sentence : ` ${sentence}`;
    this.words += sentence.split(' ').length;
    return { start, end: start + sentence.length, text: sentence };
  }
}

function within(sentence: Span, words: string): Span {
  const start = sentence.start + sentence.text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function incidentOf(event: Event, i: number, share: number, page: Page, claims: Claim[], chance: Chance): Incident {
  const id = `i${i + 1}`;
  const { village, day, doer } = event;
  const date = WRITTEN.format(new Date(day));
  const own: Claim[] = [];
  const claim = (made: Pick<Claim, 'about' | 'value' | 'span' | 'quote'> & Partial<Claim>) =>
    own.push({
      id: `c${claims.length + own.length + 1}`,
      incident: id,
      voice: 'narrator',
      modality: 'stated',
      confidence: Math.round(chance.next() * 100) / 100,
      why: ['made up for the bench', 'number before a noun of people'],
      ...made,
    });
  const first = `${doer.name} killed ${event.killed} people in ${village.name}, ${village.province}, ${village.countryName}, on ${date}`;
  const opening = page.say(`${first[0].toUpperCase()}${first.slice(1)}, police said.`);
  const naming = within(opening, opening.text.slice(0, doer.name.length));
  claim({ about: 'perpetrator', value: { ...doer }, span: naming, quote: opening });
  if (share > 2) claim({ about: 'when', value: { edtf: day }, span: within(opening, date), quote: opening });
  for (let n = 1; own.length < share; n++) {
    const about = n % 3 === 0 ? 'injured' : 'killed';
    const low = Math.max(1, (about === 'killed' ? event.killed : event.injured) + (n === 1 ? 0 : chance.below(5) - 1));
    const speaker = chance.pick(SPEAKERS);
    const quote =
      n === 1
        ? opening
        : page.say(
            `Later on ${speaker} said that ${low} people were ${about} there and that others were still sought.`,
          );
    const name = n === 1 ? 'police' : speaker;
    const value = {
      low,
      high: chance.next() < 0.2 ? null : low,
      vague: false,
      text: String(n === 1 ? event.killed : low),
    };
    const span = within(quote, `${value.text} people`);
    claim({ about, value, total: true, group: 'unknown', span, quote, voice: { name, span: within(quote, name) } });
  }
  claims.push(...own);
  const place = placeOf(event, opening);
  return {
    id,
    summary: `${event.kind[0].toUpperCase()}${event.kind.slice(1)} at ${village.name}, ${day}; by ${doer.name}`,
    background: i > 0,
    kinds: [event.kind, 'killing'],
    trigger: within(opening, 'killed'),
    when: { edtf: day, earliest: day, latest: day, precision: 'day', spans: [within(opening, date)] },
    where: place,
    country: village.country,
    perpetrators: [{ ...doer, span: naming, status: 'asserted', claims: [own[0].id] }],
    targets: [],
    victims: [],
    means: [],
    toll: {},
    relations: [],
    claims: own.map((one) => one.id),
  };
}

function placeOf({ village }: Event, sentence: Span): Place[] {
  const { name, province, country, lat, lon } = village;
  return [
    { name, level: 'settlement', country, lat, lon, precision: 'settlement', span: within(sentence, name) },
    { name: province, level: 'province', country, precision: 'unlocated', span: within(sentence, province) },
  ];
}
