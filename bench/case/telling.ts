import type { Claim, Incident, Place, Span } from '../../src/model/index.ts';
import type { Chance } from './chance.ts';
import type { Event } from './world.ts';

const SPEAKERS = ['police', 'residents', 'the army', 'a hospital source', 'the mayor', 'a local official', 'witnesses'];

/** What reports say that tells of nothing. */
const FILLER = (
  'the road to market was closed for days while families waited by water points and traders from other towns spoke of ' +
  'earlier raids on cattle herders near river crossings where schools have stayed shut since last rainy season and aid ' +
  'groups say many people had left their homes before dawn with little food or shelter as helicopters were heard over ' +
  'fields of millet and officials promised more patrols after talks between elders and a delegation from regional capital'
).split(' ');

/** "18 June 2022" */
const WRITTEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A text that grows, and knows where what was said stands in it. */
export class Telling {
  text = '';
  words = 0;
  /** What stands before the next sentence. */
  private before = '';

  say(sentence: string): Span {
    const start = this.next;
    this.text += this.before + sentence;
    this.words += sentence.split(' ').length;
    this.before = ' ';
    return { start, end: start + sentence.length, text: sentence };
  }

  /** Where the next sentence begins. */
  get next(): number {
    return this.text.length + this.before.length;
  }

  /** Sentences that tell of nothing, until there are so many words in all. */
  fill(words: number, chance: Chance): void {
    while (this.words < words)
      this.say(`${Array.from({ length: 16 }, () => FILLER[chance.skewed(FILLER.length)]).join(' ')}.`);
  }

  /** The next sentence begins a paragraph. */
  part(): void {
    if (this.text !== '') this.before = '\n\n';
  }
}

function within(sentence: Span, words: string): Span {
  const start = sentence.start + sentence.text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** Tells of an event with so many claims, which are added to those of the report. */
export function incidentOf(
  event: Event,
  i: number,
  share: number,
  telling: Telling,
  claims: Claim[],
  chance: Chance,
): Incident {
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
  const opening = telling.say(`${first[0].toUpperCase()}${first.slice(1)}, police said.`);
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
        : telling.say(
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
