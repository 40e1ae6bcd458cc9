export * from './json.ts';
export * from './terminal/terminal.ts';
