import type { Sentence } from '../../language/words.ts';
import { dependent, dependents, isRelation, own } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';
import { carrierOf, citedBy } from './carrier.ts';
import { contentOf } from './content.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, speakerAt } from './speaker.ts';
import type { Found } from './speech.ts';

/** "Police said ...", "..., the mayor told AFP", "gave a toll of 31": active verbs that report. */
export function byVerb(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Found[] {
  const { tree } = passage;
  const found: Found[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.upos[node] !== 'VERB') continue;
    const phrase = isPhrase(passage, node, lexicon);
    const modality = lexicon.verbs.get(tree.lemma[node]) ?? (phrase ? 'stated' : undefined);
    if (!modality || isCapitalised(passage, node)) continue;
    if (isPassive(passage, node) || isNoSpeech(passage, node, lexicon) || isInQuoting(passage, node, lexicon)) continue;
    const [subject, grammatical] = subjectOf(passage, node, lexicon, canSpeak);
    if (subject < 0) continue;
    const speaker = speakerAt(passage, subject, canSpeak)!;
    const content =
      contentOf(passage, node, grammatical, lexicon) ??
      (phrase || isQuoting(passage, lexicon) ? own(tree, node) : null);
    if (!content) continue;
    const cited = citedBy(passage, node, lexicon, canSpeak);
    const carrier = carrierOf(passage, node, subject, lexicon);
    const why = `"${tree.form[node]}" reports what ${speaker.name} says`;
    if (cited)
      found.push({ ...content, speaker: cited, via: speaker, modality, why: `${speaker.name} cites ${cited.name}` });
    else found.push({ ...content, speaker, ...(carrier && { via: carrier }), modality, why });
  }
  return found;
}

/** Who speaks, and the node that stands for it as subject (a relative pronoun, else the same); -1 for nobody. */
function subjectOf(passage: Passage, node: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): [number, number] {
  const { tree } = passage;
  const subjects = dependents(tree, node, 'nsubj');
  const parsed = subjects.findLast((child) => child < node) ?? subjects[0] ?? -1;
  if (parsed >= 0 && lexicon.relatives.has(tree.form[parsed].toLowerCase())) {
    const antecedent = isRelation(tree.rel[node], 'acl:relcl') ? tree.head[node] : antecedentByOrder(passage, parsed);
    return [antecedent >= 0 && speakerAt(passage, antecedent, canSpeak) ? antecedent : -1, parsed];
  }
  const noun = described(passage, node);
  const participial = [noun, controller(passage, node)];
  if (noun >= 0 && canSpeak.isDocument(tree.lemma[noun])) participial.reverse();
  const candidates = [parsed, ...participial, inverted(passage, node), subjectByOrder(tree, node)];
  const subject = candidates.find((n) => n >= 0 && speakerAt(passage, n, canSpeak)) ?? -1;
  return [subject, subject];
}

/** "the minister, who said": the nominal before the pronoun, for where the parse does not make it a relative clause. */
function antecedentByOrder({ tree }: Passage, pronoun: number): number {
  return subjectByOrder(tree, tree.form[pronoun - 1] === ',' ? pronoun - 1 : pronoun);
}

/** "officials reporting 150 dead": the noun that the participle describes speaks. */
function described({ tree }: Passage, node: number): number {
  return tree.rel[node] === 'acl' && tree.xpos[node] === 'VBG' ? tree.head[node] : -1;
}

/**
 * "Officials held a press conference, saying", "released a video claiming": the subject of the verb above a participle.
 */
function controller({ tree }: Passage, node: number): number {
  if (tree.xpos[node] !== 'VBG' || !isRelation(tree.rel[node], 'advcl', 'acl', 'xcomp', 'conj')) return -1;
  let head = tree.head[node];
  while (head >= 0 && tree.upos[head] !== 'VERB') head = tree.head[head];
  return head < 0 ? -1 : (tree.children[head].find((child) => tree.rel[child] === 'nsubj') ?? -1);
}

/** '"...," read the statement': after a quotation the subject may stand behind the verb, and look like an object. */
function inverted({ tree, sentence }: Passage, node: number): number {
  const before = sentence.words[own(tree, node).from - 1]?.text ?? '';
  return /^[,"”»’;]$/u.test(before) ? dependent(tree, node, 'obj') : -1;
}

/** "was reported", "accused of": done to its subject. */
function isPassive({ tree }: Passage, node: number): boolean {
  if (dependent(tree, node, 'aux:pass') >= 0) return true;
  const participle = tree.xpos[node] === 'VBN' && dependent(tree, node, 'aux') < 0;
  return participle && (isRelation(tree.rel[node], 'acl') || dependent(tree, node, 'nsubj:pass') >= 0);
}

/** "gives the following account": the verb with its object reports. */
function isPhrase(passage: Passage, node: number, { phrases }: VoiceLexicon): boolean {
  const { tree } = passage;
  const object = dependent(tree, node, 'obj');
  if (object < 0) return false;
  return phrases.some(({ verb, object: nouns }) => verb === tree.lemma[node] && nouns.includes(tree.lemma[object]));
}

/** "did not say", "could not verify"; "claimed three lives", "claimed responsibility": nothing is said of a toll. */
function isNoSpeech(passage: Passage, node: number, { silent, negations }: VoiceLexicon): boolean {
  const { tree } = passage;
  if (dependents(tree, node, 'advmod').some((child) => negations.has(tree.form[child].toLowerCase()))) return true;
  const object = dependent(tree, node, 'obj');
  return (
    object >= 0 &&
    silent.some(({ verb, object: nouns }) => verb === tree.lemma[node] && nouns.includes(tree.lemma[object]))
  );
}

/** "citing police", "quoted the mayor as saying": part of how an outlet passes on somebody else. */
function isInQuoting({ tree }: Passage, node: number, { quoting }: VoiceLexicon): boolean {
  return tree.xpos[node] === 'VBG' && (quoting.has(tree.lemma[node]) || quoting.has(tree.lemma[tree.head[node]] ?? ''));
}

/** "Said Afandi" is a name; the first word of a sentence may be a verb, and any word of a headline. */
function isCapitalised({ tree, sentence }: Passage, node: number): boolean {
  return node > 0 && CAPITALISED.test(tree.form[node]) && !isHeadline(sentence);
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** "Bomber Kills 12 in Kabul, Police Say": no word of more than three letters is in lower case. */
function isHeadline({ words }: Sentence): boolean {
  return words.every(({ text }) => text.length < 4 || !/^\p{Ll}/u.test(text));
}

/** The sentence quotes somebody, or ends in a colon that announces a statement. */
function isQuoting({ sentence }: Passage, { quote }: VoiceLexicon): boolean {
  if (sentence.words.at(-1)?.text === ':') return true;
  return sentence.words.some(
    ({ text }) => text.length === 1 && (quote.open.includes(text) || quote.close.includes(text)),
  );
}
