import { pointsOut } from '../casualty/lexicon.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CanSpeak } from './speaker.ts';

/** People, bodies, countries, unnamed sources and written statements vouch for things; markets and attacks do not. */
export function speakersOf({ people, speakers, voices, nominals }: Knowledge): CanSpeak {
  const isDocument = (lemma: string) => voices.nouns.has(lemma) || voices.reckonings.has(lemma);
  const speaks: CanSpeak['speaks'] = (passage, node, phrase) => {
    const { tree } = passage;
    const [from, to] = [tree.from[node], tree.to[node]];
    const entry = people.find(tree.form[node].toLowerCase()) ?? people.find(tree.lemma[node].toLowerCase());
    return (
      (entry !== null && entry.sense !== 'thing') ||
      passage.actors.some((actor) => actor.from < to && from < actor.to) ||
      speakers.find(phrase) !== null ||
      isDocument(tree.lemma[node].toLowerCase()) ||
      passage.places.some((place) => place.level === 'country' && place.from < to && from < place.to) ||
      (tree.upos[node] === 'PROPN' && !passage.places.some((place) => place.from < to && from < place.to))
    );
  };
  return {
    speaks,
    isDocument,
    pointsOut: (determiner) => pointsOut(determiner, nominals),
    ownership: voices.ownership,
  };
}
