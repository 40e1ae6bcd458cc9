import type { Clause, Tree } from '../../language/tree.ts';
import { isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';
import type { CanSpeak } from './speaker.ts';
import { phraseOfOne, phraseOfParts } from './speaker-phrase.ts';

/**
 * Attributions put after or into what they attribute, which must be parsed apart: "..., Moussa Traore, a witness who
 * fled, told AFP by phone". They are the speaker's phrase, the verb of saying and what tells when, how and to whom it was said.
 * Nothing of the sentence before belongs to them, though a parse of the whole likes to take the speaker for one more
 * object of it. "..., police said" is left to that parse where it sees the attribution.
 */
export function postposed(passage: Passage, voices: VoiceLexicon, canSpeak: CanSpeak): Clause[] {
  const { tree } = passage;
  if (!voices.gate(passage.sentence)) return [];
  const found: Clause[] = [];
  for (let verb = 1; verb < tree.size; verb++) {
    if (!isSaying(tree, verb, voices)) continue;
    const last = lastBefore(tree, verb);
    const ofParts = tree.form[last] === ',';
    const first = (ofParts ? phraseOfParts : phraseOfOne)(passage, last, voices, canSpeak);
    if (first < 1 || tree.from[first] < (found.at(-1)?.to ?? 0)) continue;
    const end = closing(passage, verb, ofParts && tree.form[first - 1] === ';', voices);
    const isPutIn = ofParts && tree.form[end] === ',';
    if (end <= verb || !(isPutIn || followsClause(tree, first, voices))) continue;
    if (ofParts || !isSeen(tree, first, verb)) found.push({ from: tree.from[first], to: tree.to[end - 1] });
  }
  return found;
}

/** Past the auxiliaries and adverbs before a verb. */
function lastBefore({ upos }: Tree, verb: number): number {
  let last = verb - 1;
  while (last > 0 && /^(?:AUX|ADV)$/u.test(upos[last])) last--;
  return last;
}

/** The parse makes the phrase that begins at `first` the subject of the verb, and hangs nothing else on it. */
function isSeen({ children, head, rel, size }: Tree, first: number, verb: number): boolean {
  if (!children[verb].some((child) => child >= first && child < verb && isRelation(rel[child], 'nsubj'))) return false;
  for (let node = 0; node < size; node++) {
    const isIn = node >= first && node < verb;
    const hangsIn = head[node] >= first && head[node] <= verb;
    if (isIn ? !hangsIn : head[node] >= first && head[node] < verb) return false;
  }
  return true;
}

/**
 * A verb of saying in a finite form, or with "has" before it; "was told", "did not say", "accused of" and "identified as"
 * are none.
 */
function isSaying(tree: Tree, verb: number, { verbs }: VoiceLexicon): boolean {
  if (tree.upos[verb] !== 'VERB' || !verbs.has(tree.lemma[verb]) || /^\p{Lu}/u.test(tree.form[verb])) return false;
  let before = verb - 1;
  while (before > 0 && tree.upos[before] === 'ADV') before--;
  return tree.upos[before] === 'AUX'
    ? tree.xpos[verb] === 'VBN' && tree.lemma[before] === 'have'
    : FINITE.test(tree.xpos[verb]) ||
        (tree.xpos[verb] === 'VBN' && tree.form[before] === ',' && !/^(?:ADP|SCONJ)$/u.test(tree.upos[verb + 1] ?? ''));
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** Between the last semicolon and `first` somebody does something, and no "after" or "when" waits for a main clause. */
function followsClause({ form, upos }: Tree, first: number, { subordinators }: VoiceLexicon): boolean {
  if (form[first - 1] === ';') return true;
  let opening = first - 1;
  while (opening > 0 && form[opening - 1] !== ';') opening--;
  while (upos[opening] === 'PUNCT') opening++;
  if (subordinators.has(form[opening].toLowerCase())) return false;
  for (let at = opening; at < first; at++) if (upos[at] === 'VERB' || upos[at] === 'AUX') return true;
  return false;
}

/**
 * Where the attribution ends, exclusive: at a contrast, a semicolon, the end, or the comma after which the clause that it
 * is put into goes on; -1 where the verb goes on to what is said, unless that may be so (`open`).
 */
function closing(passage: Passage, verb: number, open: boolean, voices: VoiceLexicon): number {
  const { tree } = passage;
  const { form, upos, xpos } = tree;
  const end = partEnd(tree, verb);
  if (open) return end;
  const start = afterAudience(passage, verb, voices);
  if (start < end && !opensAdjunct(tree, start, voices)) return -1;
  let isInside = false;
  for (let at = start; at < end; at++) {
    const lower = form[at].toLowerCase();
    const next = form[at + 1]?.toLowerCase() ?? '';
    if (lower === ':' || voices.quote.open.includes(lower)) return -1;
    if (lower === ',' && (voices.contrasts.has(next) || upos[at + 1] === 'CCONJ')) return at;
    if (lower === ',' && voices.subordinators.has(next) && hasFinite(tree, at, end)) return at;
    isInside ||=
      xpos[at] === 'VBG' || voices.subordinators.has(lower) || (xpos[at] !== 'IN' && voices.relatives.has(lower));
    if (!isInside && voices.complementizers.has(lower)) return -1;
    const goesOn = FINITE.test(xpos[at]) || (xpos[at] === 'VBN' && at === start + 1);
    if (!isInside && goesOn) return form[start] === ',' ? start : -1;
  }
  return end;
}

function hasFinite({ xpos }: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FINITE.test(xpos[at])) return true;
  return false;
}

/** Past "later", "Monday" and the audience of "told". */
function afterAudience({ tree, dates }: Passage, verb: number, { commanding }: VoiceLexicon): number {
  const isDate = (node: number) => dates.some(({ from, to }) => from < tree.to[node] && tree.from[node] < to);
  let at = verb + 1;
  while (at < tree.size && (tree.upos[at] === 'ADV' || isDate(at))) at++;
  if (commanding.has(tree.lemma[verb])) while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tree.upos[at] ?? '')) at++;
  while (at < tree.size && (tree.upos[at] === 'ADV' || isDate(at))) at++;
  return at;
}

/** "by phone", ", adding that", "after the attack", and not "of killing": nothing that is said. */
const opensAdjunct = ({ form, upos, xpos }: Tree, at: number, { subordinators, gerunds }: VoiceLexicon): boolean =>
  (/^(?:ADP|PUNCT)$/u.test(upos[at]) && !gerunds.has(form[at].toLowerCase())) ||
  xpos[at] === 'VBG' ||
  subordinators.has(form[at].toLowerCase());

/** The next semicolon, or the marks that end the sentence. */
function partEnd({ form, upos, size }: Tree, node: number): number {
  for (let at = node; at < size; at++) if (form[at] === ';') return at;
  let end = size;
  while (end > node && upos[end - 1] === 'PUNCT') end--;
  return end;
}
