import { dateLexicon, recogniseDates, resolveDates } from '../../src/reading/date/index.ts';
import { recogniseDocumentPlaces } from '../../src/reading/place/recognise.ts';
import { resolvePlaces } from '../../src/reading/place/resolve.ts';
import { kilometres } from '../../src/reading/place/sphere.ts';
import { dateCases } from '../../test/reading/date-cases.ts';
import { PLACED } from '../../test/reading/place-table.ts';
import { sentencesOf } from '../../test/reading/sentences-of.ts';

/**
 * Dates by themselves: F1 of the words with their EDTF value, over the project's own table of expressions in context.
 */
export function dateWords(): string {
  const { right, told, read } = dateScore();
  return `dates: F1 of the words with their value ${percent((2 * right) / (told + read))} (${told} own cases)`;
}

/**
 * Places by themselves: how many of the project's own table get a point near where a person who knows the map puts
 * them.
 */
export function placePoints(): string {
  const right = PLACED.filter(isPlaced).length;
  return `places: within ${NEAR} km ${percent(right / PLACED.length)} (${PLACED.length} own cases)`;
}

/** 100 miles: what geocoders of reports are compared by. */
const NEAR = 161;

function dateScore(): { right: number; told: number; read: number } {
  const lexicon = dateLexicon('en');
  let [right, told, read] = [0, 0, 0];
  for (const [published, text, expected] of Object.values(dateCases).flat()) {
    const expressions = sentencesOf(text).flatMap((sentence) => recogniseDates(sentence, lexicon));
    const found = resolveDates(expressions, published).map(
      ({ edtf }, i) => `${text.slice(expressions[i].start, expressions[i].end)} = ${edtf}`,
    );
    const wanted = expected === '' ? [] : expected.split(' | ').map((one) => one.split(', ')[0]);
    told += wanted.length;
    read += found.length;
    right += wanted.filter((one) => found.some((other) => other.split(', ')[0] === one)).length;
  }
  return { right, told, read };
}

function isPlaced([text, name, lat, lon]: (typeof PLACED)[number]): boolean {
  const sentences = sentencesOf(text);
  const { places } = resolvePlaces(recogniseDocumentPlaces(sentences, 'en'), { sentences });
  const place = places.flat().find((one) => one.name.includes(name));
  if (place?.lat === undefined || place.lon === undefined) return false;
  return kilometres({ lat, lon }, { lat: place.lat, lon: place.lon }) <= NEAR;
}

const percent = (share: number): string => (100 * share).toFixed(1);
