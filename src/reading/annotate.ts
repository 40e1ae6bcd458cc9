import type { Sentence } from '../language/words.ts';
import type { Document } from '../model/index.ts';
import { recogniseMeans } from './actor/means.ts';
import { recogniseOutlets } from './actor/outlet.ts';
import { recogniseActorsOf } from './actor/recognise.ts';
import { recogniseDates } from './date/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type Annotations, type Passage, unitsOf } from './passage.ts';
import { recogniseDocumentPlaces } from './place/recognise.ts';
import { recogniseQuantities } from './quantity/index.ts';

/** Cuts a document into sentences, recognises figures, dates, places, actors, persons and means, and parses. */
export function annotator(knowledge: Knowledge): (document: Document) => Passage[] {
  const { language } = knowledge;
  return ({ text }) => {
    const sentences = language.segment(text);
    const found = recognise(sentences, knowledge);
    return sentences.map((sentence, index) => ({
      index,
      sentence,
      ...found[index],
      tree: language.parse(sentence, unitsOf(sentence, found[index])),
    }));
  };
}

function recognise(sentences: readonly Sentence[], knowledge: Knowledge): Annotations[] {
  const { language, actors, outlets, means, dates, quantities } = knowledge;
  const actorsOf = recogniseActorsOf(sentences, actors);
  const placesOf = recogniseDocumentPlaces(sentences, language.code);
  return sentences.map((sentence, i) => {
    const dated = recogniseDates(sentence, dates);
    return {
      dates: dated,
      quantities: recogniseQuantities(sentence, quantities, dated),
      places: placesOf[i].filter((place) => !actorsOf[i].some((actor) => overlap(actor, place))),
      actors: actorsOf[i],
      persons: [],
      outlets: recogniseOutlets(sentence, outlets),
      means: recogniseMeans(sentence, means),
    };
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
