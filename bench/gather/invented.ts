import { createHash } from 'node:crypto';
import type { Claim, Count, Document, Incident, Reading, Span } from '../../src/model/index.ts';
import { chanceOf } from '../case/chance.ts';

/** A report on an invented incident, as if it had been read. */
export interface Invented {
  /** Which incident it tells of. */
  readonly incident: number;
  readonly document: Document;
  readonly reading: Reading;
}

const PLACES = 3000;
const VOCABULARY = 30_000;
/** Words of a report beside its first sentence; so many words belong to an incident, and a report has some of them. */
const WORDS = 220;
const OWN_WORDS = 25;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);
/** Reports on an incident, at random: most have few, some very many. */
const MOST_REPORTS = 120;

/**
 * `count` reports, the same for the same seed, in the order of publication. Places and words come as often as real ones
 * do, few very often; the time that the reports cover grows with their number, as that of a real case does.
 */
export function inventedReports(count: number, seed: number): Invented[] {
  const chance = chanceOf(seed).next;
  const words = Array.from({ length: VOCABULARY }, (_, i) => nameOf(i, 2 + (i % 3)));
  const days = Math.ceil(count / 40);
  const reports: Invented[] = [];
  for (let incident = 0; reports.length < count; incident++) {
    const scene: Scene = {
      incident,
      place: ranked(chance(), PLACES),
      day: Math.floor(chance() * days),
      killed: 1 + ranked(chance(), 60),
      words: Array.from({ length: OWN_WORDS }, () => words[Math.floor(chance() * VOCABULARY)]),
    };
    const told = 1 + ranked(chance() ** 2, MOST_REPORTS);
    for (let i = 0; i < told && reports.length < count; i++)
      reports.push(reportOn(scene, reports.length, words, chance));
  }
  return reports.toSorted((one, other) => one.document.published!.localeCompare(other.document.published!));
}

/** A rank from 0 to `of` - 1, by chance of 0..1; the first ones come most often, as words and places do (Zipf). */
function ranked(chance: number, of: number): number {
  return Math.min(of - 1, Math.floor(of ** chance) - 1);
}

interface Scene {
  readonly incident: number;
  readonly place: number;
  /** After the first one. */
  readonly day: number;
  readonly killed: number;
  readonly words: readonly string[];
}

function reportOn(scene: Scene, number: number, words: readonly string[], chance: () => number): Invented {
  const place = capital(nameOf(scene.place, 3));
  const date = iso(scene.day);
  const killed = chance() < 0.8 ? scene.killed : scene.killed + 1;
  const said = Array.from({ length: WORDS }, () =>
    chance() < 0.06 ? scene.words[Math.floor(chance() * OWN_WORDS)] : words[ranked(chance(), VOCABULARY)],
  );
  const text = `Gunmen attacked ${place} on ${date} and killed ${killed} people, police said. ${sentences(said)}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = `invented-${number}`;
  const published = iso(scene.day + ranked(chance(), 6));
  const document: Document = { id, sha256, format: 'txt', text, lang: 'en', published, layout: [], assumptions: [] };
  return { incident: scene.incident, document, reading: readingOf(document, place, scene, date, killed) };
}

function readingOf(
  { id, sha256, text, published }: Document,
  name: string,
  scene: Scene,
  date: string,
  killed: number,
) {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const quote = span(text.slice(0, text.indexOf('. ') + 1));
  const value: Count = { low: killed, high: killed, vague: false, text: `${killed} people` };
  const claim: Claim = {
    id: 'c1',
    incident: 'i1',
    about: 'killed',
    value,
    group: 'person',
    total: true,
    span: span(`${killed} people`),
    quote,
    voice: { name: 'police', span: span('police') },
    modality: 'reported',
    confidence: 0.9,
    why: ['invented'],
  };
  const incident: Incident = {
    id: 'i1',
    summary: `Killing at ${name}, ${date}`,
    background: false,
    kinds: ['killing', 'shooting'],
    trigger: span('attacked'),
    when: { edtf: date, earliest: date, latest: date, precision: 'day', spans: [span(date)] },
    where: [
      {
        name,
        level: 'settlement',
        country: 'ML',
        lat: 10 + (scene.place % 100) / 10,
        lon: Math.floor(scene.place / 100) / 10,
        precision: 'settlement',
        span: span(name),
      },
    ],
    country: 'ML',
    perpetrators: [{ name: 'Gunmen', span: span('Gunmen'), status: 'asserted', claims: [] }],
    targets: [],
    victims: [],
    means: [],
    toll: { killed: { ...value, rule: 'total', claims: ['c1'] } },
    relations: [],
    claims: ['c1'],
  };
  return {
    format: 'recount/reading@1' as const,
    document: {
      id,
      sha256,
      lang: 'en',
      ...(published && { published }),
      length: text.length,
      reader: { name: 'invented', version: '1' },
    },
    incidents: [incident],
    claims: [claim],
    notes: [],
  } satisfies Reading;
}

function sentences(words: readonly string[]): string {
  const made: string[] = [];
  for (let from = 0; from < words.length; from += 20) made.push(`${capital(words.slice(from, from + 20).join(' '))}.`);
  return made.join(' ');
}

const SYLLABLES = 'ba de fi go ku la me ni so tu wa ye zo ha ri du'.split(' ');

/** A name of so many syllables and more, another one for every number. */
function nameOf(number: number, syllables: number): string {
  let name = '';
  for (let rest = number * 7 + 3, i = 0; i < syllables || rest > 0; i++, rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name;
}

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);

const iso = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
