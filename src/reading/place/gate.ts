import type { PlaceLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { singularsOf } from './singular.ts';

/** Words without which a pattern cannot hold: it is tried only where one of them stands. */
export interface Gate {
  /** Whether a type phrase may start with word `at`. */
  opensType(line: Line, at: number): boolean;
  /** Whether a site noun or the name of a street may end with word `at`. */
  endsSite(line: Line, at: number): boolean;
}

export function gateOf(lexicon: PlaceLexicon): Gate {
  const known = gates.get(lexicon);
  if (known) return known;
  const firsts = new Set([...lexicon.types.keys(), ...lexicon.typesBeforeOnly].map((words) => words.split(' ')[0]));
  const lasts = new Set([...lexicon.sites.keys(), ...lexicon.streetWords].map((words) => words.split(' ').at(-1)!));
  const gate: Gate = {
    opensType: (line, at) => firsts.has(line.folded[at]) || isJoined(line, at) || isCompound(line.folded[at]),
    endsSite: (line, at) => {
      const word = line.folded[at];
      if (word === '') return false;
      const isKnown = lasts.has(word) || singularsOf(word, lexicon).some((one) => lasts.has(one));
      return isKnown || line.words[at].glued || isCompound(word);
    },
  };
  gates.set(lexicon, gate);
  return gate;
}

const gates = new WeakMap<PlaceLexicon, Gate>();

/** One word for the segmenter, several once folded: "co-op". */
const isCompound = (folded: string): boolean => folded.includes(' ');

/** What is glued on may change the word as it is folded: "Sana'a". */
function isJoined({ words, folded }: Line, at: number): boolean {
  return words[at + 1]?.glued === true && (folded[at + 1] !== '' || words[at + 2]?.glued === true);
}
