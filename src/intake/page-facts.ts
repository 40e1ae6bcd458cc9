import type { MarkupDocument } from './markup.ts';
import { isoDay } from './opening.ts';

/** What a page's own markup says of it; absent where it does not say. */
export interface PageFacts {
  readonly title?: string;
  /** ISO 8601 calendar date, in the page's own time zone. */
  readonly published?: string;
  readonly publisher?: string;
  readonly source?: string;
}

type Fact = keyof PageFacts;

/** Where each fact may stand, best first: a selector and the attribute to read, or null for the element's text. */
const PLACES: Readonly<Record<Fact, readonly (readonly [selector: string, attribute: string | null])[]>> = {
  title: [
    ['meta[property="og:title"]', 'content'],
    ['meta[name="twitter:title"]', 'content'],
    ['meta[name="dc.title" i]', 'content'],
    ['h1', null],
    ['title', null],
  ],
  published: [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.created" i]', 'content'],
    ['meta[name="OriginalPublicationDate" i], meta[name="citation_publication_date" i]', 'content'],
    ['meta[name="parsely-pub-date" i], meta[name="sailthru.date" i], meta[name="article.published" i]', 'content'],
    ['meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i]', 'content'],
    ['[itemprop="datePublished"][datetime]', 'datetime'],
    ['[itemprop="datePublished"]', null],
    ['time[pubdate][datetime], article time[datetime], header time[datetime]', 'datetime'],
  ],
  publisher: [
    ['meta[property="og:site_name"]', 'content'],
    ['meta[name="dc.publisher" i]', 'content'],
    ['meta[name="application-name"]', 'content'],
  ],
  source: [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ],
};

/** Facts of a page from its meta elements, its JSON-LD and its `time` elements. Every address stays unvisited. */
export function pageFacts(document: MarkupDocument): PageFacts {
  const linked = linkedData(document);
  const found = (fact: Fact, good: (value: string) => string | undefined): Partial<PageFacts> => {
    const [first, ...rest] = PLACES[fact];
    const value = read(document, [first], good) ?? good(linked[fact] ?? '') ?? read(document, rest, good);
    return value === undefined ? {} : { [fact]: value };
  };
  return {
    ...found('title', line),
    ...onlyTime(document),
    ...found('published', dayOf),
    ...found('publisher', line),
    ...found('source', (value) => (/^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : undefined)),
  };
}

/** The day that every `time` of the page names, if all name the same: lists of other reports carry times too. */
function onlyTime(document: MarkupDocument): Partial<PageFacts> {
  const times = [...document.querySelectorAll('time[datetime]')];
  const days = new Set(times.map((time) => dayOf(time.getAttribute('datetime') ?? '')));
  const [day] = days;
  return days.size === 1 && day !== undefined ? { published: day } : {};
}

function read(
  document: MarkupDocument,
  places: readonly (readonly [string, string | null])[],
  good: (value: string) => string | undefined,
): string | undefined {
  for (const [selector, attribute] of places) {
    const element = document.querySelector(selector);
    const value = attribute === null ? element?.textContent : element?.getAttribute(attribute);
    const kept = value ? good(value) : undefined;
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** The value on one line, or undefined where nothing is left of it. */
function line(value: string): string | undefined {
  const kept = value.replace(/\s+/g, ' ').trim();
  return kept === '' ? undefined : kept;
}

/** The calendar date a timestamp begins with, as written: no shift between time zones. */
export function dayOf(value: string): string | undefined {
  const parts = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(value);
  return parts === null ? undefined : isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|WebPage)$/;

/** Headline, date and publisher of the first article in the page's JSON-LD; what is not valid JSON counts as absent. */
function linkedData(document: MarkupDocument): Partial<Record<Fact, string>> {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsOf(script.textContent ?? ''),
  );
  const article = things.find((thing) => [thing['@type']].flat().some((type) => ARTICLE.test(String(type))));
  if (article === undefined) return {};
  const publisher = [article.publisher].flat()[0] as Record<string, unknown> | undefined;
  const facts = { title: article.headline, published: article.datePublished, publisher: publisher?.name };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === 'string'));
}

function thingsOf(json: string): readonly Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  return [parsed]
    .flat()
    .filter(isThing)
    .flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isThing)]);
}
