/** HTML that is safe to print: made by `html` alone, so that every string from outside has been escaped. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | null | readonly Content[];

/**
 * Template tag: text put in with `${}` is escaped for elements and quoted attributes alike, Markup goes in as it is,
 * lists one after the other, null as nothing.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: strings.reduce((before, string, index) => before + render(contents[index - 1]) + string) };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but tab and line end, and characters that turn the direction of what follows. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Escapes markup and shows by their number the characters that work unseen: "‹U+202E›". */
export function escaped(text: string): string {
  return text.replaceAll(unseen, numbered).replaceAll(/[&<>"']/g, (character) => entities[character]);
}

function numbered(character: string): string {
  if (character === '\n' || character === '\t') return character;
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}

function render(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(render).join('');
}
