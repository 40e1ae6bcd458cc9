export { htmlDossier } from './html/page.ts';
export { readingJson, readingLine, readingsJson } from './json.ts';
export { type TerminalOptions, terminalDossier } from './terminal/terminal.ts';
