import { readFileSync } from 'node:fs';

/** The package's own: `package.json` stands two folders up, in a checkout and in a package alike. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
