import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';
import { recogniseDocumentPlaces } from '../../src/reading/place/recognise.ts';
import { type ResolvedPlace, resolvePlaces } from '../../src/reading/place/resolve.ts';

/** Places are read from words alone: no tags and no tree are needed, so no models are loaded. */
export const segment = createSegmenter(knowledgeJson('en/language/segmentation.json'));

export function readPlaces(text: string): ResolvedPlace[] {
  const sentences = segment(text);
  return resolvePlaces(recogniseDocumentPlaces(sentences, 'en'), { sentences }).places.flat();
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
