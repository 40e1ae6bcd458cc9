import type { Sentence } from '../language/words.ts';
import type { Document } from '../model/index.ts';
import { recogniseMeans } from './actor/means.ts';
import { recogniseOutlets } from './actor/outlet.ts';
import { recogniseActorsOf } from './actor/recognise.ts';
import { recogniseDates } from './date/index.ts';
import { withoutEditorialNotes } from './editorial.ts';
import { withEntryHeads } from './entry-head.ts';
import { mended } from './garbled.ts';
import type { Knowledge } from './knowledge.ts';
import { withoutLabels } from './label.ts';
import { withUsualCapitals } from './letter-case/restore.ts';
import { type Annotations, type ClausesOf, type Passage, passageOf } from './passage.ts';
import { recognisePersonsOf } from './person/link.ts';
import type { PersonMention } from './person/mention.ts';
import { placesKept } from './place/mention.ts';
import { recogniseDocumentPlaces } from './place/recognise.ts';
import { recogniseQuantities } from './quantity/index.ts';
import { speakersOf } from './voice/can-speak.ts';
import { postposed } from './voice/postposed.ts';

/** Cuts a document into sentences and recognises figures, dates, places, actors, persons, outlets and means. */
export function annotator(knowledge: Knowledge): (document: Document) => Passage[] {
  const { language } = knowledge;
  const speakers = speakersOf(knowledge);
  const clausesOf: ClausesOf = (passage) => postposed(passage, knowledge.voices, speakers);
  return ({ text }) => {
    const whole = mended(text, language.segment(text), language.isCommon);
    const cut = withoutLabels(withoutEditorialNotes(whole, knowledge.editorial), knowledge.events.gate);
    const sentences = withEntryHeads(withUsualCapitals(cut, knowledge), knowledge.dates);
    const found = recognise(sentences, knowledge);
    return sentences.map((sentence, index) => passageOf(index, sentence, found[index], language, clausesOf));
  };
}

function recognise(sentences: readonly Sentence[], knowledge: Knowledge): Annotations[] {
  const { language, dates, quantities, outlets, means } = knowledge;
  const actors = recogniseActorsOf(sentences, knowledge.actors);
  const named = sentences.map((sentence) => ({
    dates: recogniseDates(sentence, dates),
    outlets: recogniseOutlets(sentence, outlets),
    means: recogniseMeans(sentence, means),
  }));
  const places = recogniseDocumentPlaces(sentences, language.code);
  const taken = sentences.map((_, i) => [
    ...actors[i].filter((actor) => !actor.generic),
    ...named[i].outlets.filter((outlet) => !outlet.generic),
    ...named[i].dates,
    ...places[i].filter((place) => place.score >= SURE_PLACE && place.level !== 'site'),
  ]);
  const persons = recognisePersonsOf(sentences, knowledge.persons, taken);
  return sentences.map((sentence, i) => ({
    ...named[i],
    actors: actors[i],
    persons: persons[i],
    places: placesKept(
      places[i],
      (place) => ![...actors[i], ...persons[i].filter(isNamed)].some((other) => overlap(other, place)),
    ),
    quantities: recogniseQuantities(sentence, quantities, named[i].dates),
  }));
}

/** From this score on the words are a place even where they could be a person's name. */
const SURE_PLACE = 0.7;

const isNamed = (person: PersonMention): boolean => person.named;

interface Range {
  readonly from: number;
  readonly to: number;
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
