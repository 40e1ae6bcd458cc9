import { createLanguage } from '../../src/language/index.ts';
import { recogniseDocumentPlaces } from '../../src/reading/place/recognise.ts';
import { type ResolvedPlace, resolvePlaces } from '../../src/reading/place/resolve.ts';

const english = createLanguage('en');

export function readPlaces(text: string): ResolvedPlace[] {
  const sentences = english.segment(text);
  return resolvePlaces(recogniseDocumentPlaces(sentences), { sentences }).places.flat();
}

/**
 * The places of a text as one line, for case tables: "Jolo settlement PH; Mindanao province PH". After the name and the
 * level stand the country; "?" where no point is given; "~near", "~distance" or "~part"; "@" for a dateline; "!" where
 * the country stands as an actor.
 */
export function placesLine(text: string): string {
  return readPlaces(text)
    .map(({ name, level, country, lat, mention: { relation, dateline, role } }) => {
      const marks = [country, lat === undefined && '?', relation && `~${relation.kind}`, dateline && '@', role && '!'];
      return [name, level, ...marks.filter(Boolean)].join(' ');
    })
    .join('; ');
}
