import type { Phrase, Said } from '../dossier/phrase.ts';

/**
 * A phrase as one line of terminal text: the report's words between quotation marks where the phrase asks for it.
 * Nothing a report holds reaches the terminal as a command.
 */
export function plainPhrase(phrase: Phrase): string {
  const print = ({ said, quoted }: Said) => (quoted ? quote(said) : harmless(said));
  return shown(phrase.map((part) => (typeof part === 'string' ? part : print(part))).join(''));
}

/** The report's words between quotation marks. */
export function quote(words: string): string {
  return `“${harmless(words)}”`;
}

const white = /\s+/g;
const commanding = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** White space becomes one space; control and direction characters are shown by their number: "‹U+202E›". */
export function harmless(text: string): string {
  return shown(text.replaceAll(white, ' ').trim());
}

function shown(text: string): string {
  return text.replaceAll(
    commanding,
    (character) => `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}
