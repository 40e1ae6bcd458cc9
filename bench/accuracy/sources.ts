import type { Entry } from './gold.ts';

/** The kinds of writing among the annotated reports, told by where they come from. */
export const SOURCES: readonly { readonly name: string; readonly holds: (entry: Entry) => boolean }[] = [
  { name: 'Wikinews', holds: ({ source }) => at(source, 'wikinews.org') },
  { name: 'Wikipedia', holds: ({ id, source }) => at(source, 'wikipedia.org') && !id.startsWith('wtl-') },
  { name: 'statements', holds: ({ source }) => at(source, '.gov') || at(source, '.mil') || at(source, '.gov.uk') },
  { name: 'list entries', holds: ({ id }) => id.startsWith('wtl-') },
  { name: 'founding article', holds: ({ id }) => id.startsWith('seed-') },
];

/** Whether the source is an address whose host ends so. */
function at(source: string | undefined, ending: string): boolean {
  return source !== undefined && URL.canParse(source) && new URL(source).hostname.endsWith(ending);
}
