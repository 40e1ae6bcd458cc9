/** What the help of several commands says alike. */
export const FILES = 'reports: .txt .md .html .pdf .docx .eml .jsonl, folders, or - for standard input';
export const LANG = 'language of the reports, such as en, whatever they seem to be';
export const PUBLISHED = 'day of publication, YYYY-MM-DD, whatever the reports say';

/** Command lines as the end of a help text. */
export function examples(lines: readonly string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
