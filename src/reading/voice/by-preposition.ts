import { dependents, isRelation, own } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { citedAfter, quotedBy } from './carrier.ts';
import { clauseAround } from './content.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, type Speaker, speakerAt } from './speaker.ts';
import type { Found } from './speech.ts';

/** "According to RFI, ...", "as reported by RFI", "by the army's count": holds for the clause that it stands in. */
export function byPreposition(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Found[] {
  const { words } = passage.sentence;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const preposition = lexicon.prepositions.find((forms) => forms.every((form, i) => words[at + i]?.lower === form));
    const counter = preposition ? null : byCount(passage, at, lexicon, canSpeak);
    const after = at + (preposition?.length ?? 0);
    const node = preposition ? (namedAfter(passage, after, lexicon) ?? nominalAfter(passage, after)) : -1;
    const speaker = counter ?? (node < 0 ? null : speakerAt(passage, node, canSpeak));
    if (!speaker) continue;
    const stretch = clauseAround(passage.sentence, at);
    const said = {
      ...stretch,
      from: Math.max(stretch.from, nestedFrom(passage, at, lexicon)),
      modality: 'stated',
    } as const;
    const why = `"${(preposition ?? [words[at].lower]).join(' ')}" names the voice`;
    const cited = citedAfter(passage, speaker.to, lexicon, canSpeak);
    const carrier = quotedBy(passage, node, lexicon);
    if (cited && speaker.outlet)
      found.push({ ...said, speaker: cited, via: speaker, why: `${speaker.name} cites ${cited.name}` });
    else found.push({ ...said, speaker, ...(carrier && { via: carrier }), why });
  }
  return found;
}

/** "reported that, according to two officials, 22 died": holds for what is reported, from the complementizer on. */
function nestedFrom({ sentence: { words } }: Passage, at: number, { complementizers }: VoiceLexicon): number {
  return at > 1 && words[at - 1].text === ',' && complementizers.has(words[at - 2].lower) ? at - 1 : 0;
}

/** "by the army's count", "by official estimates": whose reckoning it is. */
function byCount(passage: Passage, at: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speaker | null {
  const { tree, sentence } = passage;
  if (!lexicon.reckoners.has(sentence.words[at].lower)) return null;
  const node = nominalAfter(passage, at + 1);
  if (node < 0 || !lexicon.reckonings.has(tree.lemma[node]) || dependents(tree, node, 'nmod:poss').length === 0)
    return null;
  return speakerAt(passage, node, canSpeak);
}

const LONGEST_TITLE = 6;

/** "according to Chief Superintendent Graciano Mijares": the node of the person whose titles begin at a word. */
function namedAfter({ tree, sentence, persons }: Passage, word: number, { inTitle }: VoiceLexicon): number | undefined {
  const person = persons.find(({ named, from }) => named && from >= word && from - word <= LONGEST_TITLE);
  const titles = sentence.words.slice(word, person?.from);
  return person &&
    titles.every(({ text }) => /^[\p{L}.'-]+$/u.test(text)) &&
    !titles.some(({ lower }, i) => i > 0 && tree.upos[tree.nodeOf[word + i]] === 'ADP' && !inTitle.has(lower))
    ? tree.nodeOf[person.from]
    : undefined;
}

/** The head of the noun phrase that begins at or after a word: the first node whose head stands outside the phrase. */
function nominalAfter(passage: Passage, word: number): number {
  const { tree } = passage;
  if (word >= passage.sentence.words.length) return -1;
  let node = tree.nodeOf[word];
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.head[node];
    if (
      head < 0 ||
      own(tree, head).from < word ||
      tree.upos[head] === 'VERB' ||
      !isRelation(tree.rel[node], 'det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'case', 'advmod', 'conj')
    )
      break;
    node = head;
  }
  return node;
}
