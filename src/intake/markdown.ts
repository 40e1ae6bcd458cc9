import { canonical } from './canonical.ts';
import { decode } from './decode.ts';
import type { Block, Draft, Drafter, Separator } from './draft.ts';
import { dayOf } from './page-facts.ts';

/** Markdown: front matter gives the facts, the first heading the title; marks of layout leave the text. */
export const draftMarkdown: Drafter = async (bytes, { source }) => {
  const { text, assumptions } = decode(bytes, source);
  const { facts, body } = frontMatter(canonical(text));
  const blocks = blocksOfMarkdown(body);
  const heading = blocks.find((block) => block.element?.startsWith('h'));
  const title = facts.title ?? heading?.text;
  return { ...facts, ...(title === undefined ? {} : { title }), blocks, assumptions };
};

type Facts = Pick<Draft, 'title' | 'published' | 'publisher' | 'source'>;

/** Front matter keys that give each fact. */
const KEYS: Readonly<Record<string, keyof Facts>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  site: 'publisher',
  source: 'source',
  url: 'source',
  link: 'source',
};

/** The simple `key: value` lines between the dashes at the very beginning; nested values are passed over. */
function frontMatter(text: string): { readonly facts: Facts; readonly body: string } {
  const matter = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  if (matter === null) return { facts: {}, body: text };
  const facts: { -readonly [fact in keyof Facts]: Facts[fact] } = {};
  for (const [, key, quoted] of matter[1].matchAll(/^(\w+):[ ]*(.+)$/gm)) {
    const fact = KEYS[key.toLowerCase()];
    const value = quoted.trim().replace(/^(["'])(.*)\1$/, '$2');
    const kept = fact === 'published' ? dayOf(value) : value;
    if (fact !== undefined && kept && facts[fact] === undefined) facts[fact] = kept;
  }
  return { facts, body: text.slice(matter[0].length) };
}

/** A line's mark at its beginning, and the element it opens; a line of none of these goes on with a paragraph. */
const OPENERS: readonly (readonly [mark: RegExp, element: string])[] = [
  [/^ {0,3}#\s+/, 'h1'],
  [/^ {0,3}##\s+/, 'h2'],
  [/^ {0,3}#{3,6}\s+/, 'h3'],
  [/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, 'li'],
  [/^ {0,3}\|/, 'tr'],
];

function blocksOfMarkdown(body: string): readonly Block[] {
  const counts = new Map<string, number>();
  const blocks: Block[] = [];
  let lines: string[] = [];
  let kind = 'p';
  let before: Separator = '\n\n';
  const close = () => {
    const text = withoutMarks(lines.join(' '));
    lines = [];
    if (text === '') return;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    blocks.push({ text, before, element: `${kind}[${counts.get(kind)}]` });
    before = kind === 'li' || kind === 'tr' ? '\n' : '\n\n';
  };
  for (const raw of body.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const line = raw.replace(/^(?: {0,3}>[ ]?)+/, '');
    const opener = OPENERS.find(([mark]) => mark.test(line));
    if (line.trim() === '' || RULE.test(line)) {
      if (RULE.test(line) && /^ {0,3}[=-]+\s*$/.test(line) && lines.length > 0 && kind === 'p')
        kind = line.includes('=') ? 'h1' : 'h2';
      close();
      kind = 'p';
      before = '\n\n';
    } else if (opener !== undefined) {
      close();
      if (opener[1] !== kind) before = '\n\n';
      kind = opener[1];
      lines = [line.replace(opener[0], '')];
      if (kind.startsWith('h')) {
        close();
        kind = 'p';
      }
    } else lines.push(line.trim());
  }
  close();
  return blocks;
}

/** A thematic break, the underline of a heading, a code fence or a table's ruler: no words in it. */
const RULE = /^ {0,3}(?:(?:[-*_=][ ]*){3,}|={1,}|-{2,}|```.*|~~~.*|\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?)\s*$/;

/** Marks inside a line, each with what stays of it. */
const MARKS: readonly (readonly [mark: RegExp, stays: string])[] = [
  [/!\[([^\]]*)\]\([^)]*\)/g, ''],
  [/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1'],
  [/\[\^([^\]]+)\]:?/g, '[$1]'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/<\/?[a-z][^>]*>/gi, ''],
  [/(\*{1,3}|_{2,3}|~~|`+)(?=\S)([\s\S]*?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/ +#+$/g, ''],
  [/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1'],
  [/ *\| */g, ' | '],
];

function withoutMarks(line: string): string {
  return MARKS.reduce((text, [mark, stays]) => text.replace(mark, stays), line)
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
    .trim();
}
