import { Readability } from '@mozilla/readability';
import { decode } from './decode.ts';
import type { Block, Draft, Drafter } from './draft.ts';
import { AT, blocksOf, depthOf, type MarkupDocument, type MarkupElement, parseMarkup } from './markup.ts';
import { pageFacts } from './page-facts.ts';

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
  const { text, assumptions } = decode(bytes, source, declaredCharset(bytes));
  const draft = draftPage(text);
  return { ...draft, assumptions: [...assumptions, ...draft.assumptions] };
};

/** The charset that a page's first kilobyte names, if any. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
}

function draftPage(html: string): Draft {
  const document = parseMarkup(html);
  const facts = pageFacts(document);
  const headline = facts.title === undefined ? undefined : headlineBlock(document, facts.title, facts.publisher);
  const all = blocksOf(document.documentElement);
  const main = isBare(document) ? all : mainText(document);
  const blocks = main ?? all;
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

/**
 * The title as a heading of the page prints it, where one says the same or the same without the site's name behind it;
 * else the title less a site's name that the page itself gives as its publisher.
 */
function headlineBlock(document: MarkupDocument, title: string, publisher: string | undefined): Block {
  const wanted = plain(title);
  for (const selector of ['h1', 'h2', 'title']) {
    for (const element of document.querySelectorAll(selector)) {
      const printed = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const words = plain(printed);
      if (words !== wanted && !(selector === 'h1' && words.length > 0 && wanted.startsWith(words))) continue;
      const text = selector === 'title' ? withoutSite(printed, publisher) : printed;
      return { text, element: element.getAttribute(AT) ?? selector };
    }
  }
  return { text: withoutSite(title, publisher) };
}

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title);
  return parts !== null && publisher !== undefined && plain(parts[2]) === plain(publisher) ? parts[1] : title;
}

/** The headline before the text, unless the text's first blocks already hold it. */
function withHeadline(headline: Block, blocks: readonly Block[]): readonly Block[] {
  const opening = blocks.slice(0, 5).map((block) => plain(block.text));
  return opening.includes(plain(headline.text)) ? blocks : [headline, ...blocks];
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
