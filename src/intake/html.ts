import { Readability } from '@mozilla/readability';
import type { Block, Draft, Drafter } from './draft.ts';
import { decodeHtml } from './html-text.ts';
import { AT, blocksOf, depthOf, type MarkupDocument, type MarkupElement, parseMarkup } from './markup.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/**
 * The main text is looked for only in pages of fewer elements and levels; others are read whole. The search takes time
 * that grows with the cube of the depth, and a page a person wrote is not that deep.
 */
const MOST_ELEMENTS = 100_000;
const MOST_LEVELS = 100;
/** A main text shorter than this, in characters, is not believed. */
const SHORTEST_MAIN = 140;
/** A page with more links has a menu. */
const MOST_LINKS = 2;

/**
 * A saved web page: its main text without menus and footers where that can be told, else all its text; the headline
 * stands first. Nothing is fetched and no script is run.
 */
export const draftHtml: Drafter = async (bytes, { source }) => {
  const { text, assumptions } = decodeHtml(bytes, source);
  const draft = draftPage(text);
  return { ...draft, assumptions: [...assumptions, ...draft.assumptions] };
};

function draftPage(html: string): Draft {
  const document = parseMarkup(html);
  const facts = pageFacts(document);
  const heading = facts.title === undefined ? undefined : headingOf(document, facts.title);
  const all = blocksOf(document.documentElement);
  const main = isBare(document) ? all : mainText(document);
  const blocks = main ?? all;
  const headline = facts.title === undefined ? undefined : (heading ?? printedHeadline(blocks, facts));
  return {
    ...facts,
    ...(headline === undefined ? {} : { title: headline.text }),
    blocks: headline === undefined ? blocks : withHeadline(headline, blocks),
    assumptions:
      main === undefined && all.length > 0
        ? ['all text of the page is read: its main text could not be told apart']
        : [],
  };
}

/** A page without menus, side columns and footers: a telex, an exported note, an old plain page. */
function isBare(document: MarkupDocument): boolean {
  const furniture = 'nav, aside, footer, form, iframe, [role="navigation"], [class*="footer"], [id*="footer"]';
  return document.querySelector(furniture) === null && document.querySelectorAll('a[href]').length <= MOST_LINKS;
}

/** The article inside the page, as reader modes of browsers find it; takes `document` apart. */
function mainText(document: MarkupDocument): readonly Block[] | undefined {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS || depthOf(document.documentElement) > MOST_LEVELS) {
    return undefined;
  }
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as MarkupElement,
    // Classes say what is not shown.
    keepClasses: true,
  }).parse();
  if (!article?.content) return undefined;
  const blocks = blocksOf(article.content);
  return blocks.reduce((sum, block) => sum + block.text.length, 0) < SHORTEST_MAIN ? undefined : blocks;
}

/** The heading that says the same as the title, or the same without the site's name behind it. */
function headingOf(document: MarkupDocument, title: string): Block | undefined {
  const wanted = plain(title);
  for (const element of [...document.querySelectorAll('h1'), ...document.querySelectorAll('h2')]) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const words = plain(text);
    if (words === wanted || (element.localName === 'h1' && words.length > 0 && wanted.startsWith(words))) {
      return { text, element: element.getAttribute(AT) ?? element.localName };
    }
  }
  return undefined;
}

/** What parts a headline from the names of site and section in a page's title. */
const BETWEEN = /\s+(?:[|–—·»•/-]|::)\s+/;

/**
 * The part of the title that a line at the text's beginning prints; else the title less a site's name that the page
 * itself gives as its publisher.
 */
function printedHeadline(blocks: readonly Block[], { title = '', publisher }: PageFacts): Block {
  const lines = new Set(blocks.slice(0, OPENING).map(firstLine));
  const parts = title.split(BETWEEN);
  const printed = parts.find((part) => part.includes(' ') && lines.has(plain(part)));
  const behind = parts.at(-1) ?? '';
  const isSite = parts.length > 1 && publisher !== undefined && plain(behind) === plain(publisher);
  const text = printed ?? (isSite ? title.slice(0, -behind.length).replace(/\W+$/, '') : title);
  return { text, element: 'title[1]' };
}

/** How many of the text's first blocks may print the headline. */
const OPENING = 5;

/** The headline before the text, unless one of the text's first blocks begins with it. */
function withHeadline(headline: Block, blocks: readonly Block[]): readonly Block[] {
  const printed = blocks.slice(0, OPENING).some((block) => firstLine(block) === plain(headline.text));
  return printed ? blocks : [headline, ...blocks];
}

function firstLine(block: Block): string {
  return plain(block.text.split('\n', 1)[0]);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
