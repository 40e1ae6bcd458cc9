import type { Document, Reading } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { dateWords } from './date.ts';
import { languageName } from './wording.ts';

/** What stands over a dossier. `title` and `origin` hold words of the report or of those who filed it. */
export interface Heading {
  readonly title: string;
  /** Date of publication, publisher, source, language, as far as known. */
  readonly origin: readonly string[];
  /** "3 incidents (1 background), 14 claims". */
  readonly contents: string;
}

export function headingOf({ document: read, incidents, claims }: Reading, document: Document): Heading {
  const published = read.published === undefined ? 'publication date unknown' : dateWords(read.published);
  const origin = [published, document.publisher, document.source, languageName(read.lang)];
  const background = incidents.filter((incident) => incident.background).length;
  const apart = background === 0 ? '' : ` (${background} background)`;
  return {
    title: read.title ?? read.id,
    origin: origin.filter((part) => part !== undefined),
    contents: `${counted(incidents.length, 'incident')}${apart}, ${counted(claims.length, 'claim')}`,
  };
}
