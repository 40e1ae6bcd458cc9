import type { Sentence } from '../language/words.ts';
import type { Document } from '../model/index.ts';
import { recogniseActorsOf } from './actor/recognise.ts';
import type { Knowledge } from './knowledge.ts';
import { type Annotations, type Passage, unitsOf } from './passage.ts';
import { recogniseDocumentPlaces } from './place/recognise.ts';
import { quantityLexicon, recogniseQuantities } from './quantity/index.ts';

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
  const lang = knowledge.language.code;
  const actors = recogniseActorsOf(sentences, knowledge.actors);
  const places = recogniseDocumentPlaces(sentences, lang);
  return sentences.map((sentence, i) => ({
    quantities: recogniseQuantities(sentence, quantityLexicon(lang)),
    dates: [],
    places: places[i],
    actors: actors[i],
    persons: [],
    outlets: [],
    means: [],
  }));
}
