import type { Tree } from '../../language/tree.ts';
import type { Kind, Measure } from '../../model/index.ts';
import { dependent, dependents, isRelation, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { Affects, EventLexicon, NounEntry, PhraseEntry, VerbEntry, Weight } from './lexicon.ts';
import { plightAt } from './plight.ts';

/** Words of a passage that name a violent event or what it did to people. */
export interface EventMention {
  readonly passage: Passage;
  readonly node: number;
  /** Trigger words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly form: 'verb' | 'noun' | 'result' | 'counted' | 'toll';
  readonly kinds: readonly Kind[];
  readonly weight: Weight;
  readonly outcome?: Measure;
  readonly affects: Affects;
  readonly verb?: VerbEntry;
  readonly phrase?: PhraseEntry;
  readonly noun?: NounEntry;
  /** The word that completes a phrase ("control" in "took control of"). */
  readonly companion?: number;
  /** Ground that changes hands: heads of its names or words. */
  readonly ground?: readonly number[];
  readonly why: string;
}

/** All event mentions of a passage, in text order. */
export function findEvents(passage: Passage, lexicon: EventLexicon): EventMention[] {
  const found: EventMention[] = [];
  if (!lexicon.gate(passage.sentence)) return found;
  for (let node = 0; node < passage.tree.size; node++) {
    if (isInsidePlight(found.at(-1), passage.tree.from[node])) continue;
    const mention =
      plightOf(passage, node, lexicon) ??
      tollAt(passage, node, lexicon) ??
      phraseAt(passage, node, lexicon) ??
      verbAt(passage, node, lexicon) ??
      resultAt(passage, node, lexicon) ??
      countedAt(passage, node, lexicon) ??
      nounAt(passage, node, lexicon) ??
      anaphorAt(passage, node, found, lexicon);
    if (mention) found.push(mention);
  }
  return found;
}

/** "this attack and another in March 2003": a bare determiner that stands for the event noun it is listed with. */
function anaphorAt(
  passage: Passage,
  node: number,
  found: readonly EventMention[],
  { separators }: EventLexicon,
): EventMention | null {
  const { tree } = passage;
  if (found.length === 0 || !separators.anaphors.has(tree.form[node].toLowerCase())) return null;
  if (!isRelation(tree.rel[node], 'conj')) return null;
  const named = found.find((mention) => mention.node === tree.head[node] && mention.form === 'noun');
  if (named?.weight !== 'event') return null;
  const { outcome: _people, ...event } = named;
  return { ...event, node, ...own(tree, node), why: `"${tree.form[node]}" stands for ${named.why}` };
}

function verbAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  const known = lexicon.verbs.get(tree.lemma[node]);
  const inflected = known && isVerbal(passage, node) ? undefined : headlineVerb(passage, node, lexicon);
  const entry = known ?? inflected;
  if (!entry || !(inflected || isVerbal(passage, node))) return null;
  const companion = entry.with ? companionOf(passage, node, entry.with) : node;
  if (companion < 0) return null;
  if (entry.subject && !hasSubject(passage, node, entry.subject)) return null;
  const lethal = entry.lethal ? companionOf(passage, node, entry.lethal) : -1;
  const base = {
    ...span(passage, node, companion, lethal),
    passage,
    node,
    form: 'verb' as const,
    affects: entry.affects,
    weight: entry.weight,
    verb: entry,
  };
  if (lethal >= 0) {
    const why = `"${tree.lemma[node]} ... ${tree.form[lethal]}" is deadly`;
    return {
      ...base,
      kinds: entry.lethalKinds ?? [...entry.kinds, 'killing'],
      outcome: 'killed',
      weight: 'event',
      why,
    };
  }
  return {
    ...base,
    kinds: entry.kinds,
    ...(entry.outcome && !entry.uncounted && { outcome: entry.outcome }),
    why: `verb "${tree.lemma[node]}"`,
  };
}

/** "Bomb kills five", "was martyred": an inflected form that is no noun, whatever the tagger took it for. */
function headlineVerb(passage: Passage, node: number, lexicon: EventLexicon): VerbEntry | undefined {
  const { verbs, nouns, counted, headlines } = lexicon;
  const form = passage.tree.form[node].toLowerCase();
  const counts = passage.tree.upos[node + 1] === 'NUM';
  for (const ending of headlines.past) {
    const entry = form.endsWith(ending) ? verbs.get(form.slice(0, -ending.length)) : undefined;
    if (entry?.outcome) return entry;
  }
  for (const ending of headlines.present) {
    const stem = form.endsWith(ending) ? form.slice(0, -ending.length) : '';
    if (stem === '' || nouns.has(stem) || counted.has(stem) || (!counts && headlines.nounsToo.has(stem))) continue;
    const entry = verbs.get(stem);
    if (entry?.outcome) return entry;
  }
  return undefined;
}

/** A verb, or a form that the tagger took for an adjective or noun. */
function isVerbal(passage: Passage, node: number): boolean {
  const { tree } = passage;
  if (tree.upos[node] === 'VERB') return true;
  return tree.upos[node] === 'AUX' ? false : /^VB/u.test(tree.xpos[node]);
}

function phraseAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  const phrases = lexicon.phrases.get(tree.lemma[node]);
  if (!phrases || !isVerbal(passage, node)) return null;
  for (const phrase of phrases) {
    const object = phraseObject(passage, node, phrase);
    if (object < 0 || (phrase.unlike && hasComplement(passage, node, phrase.unlike))) continue;
    return {
      passage,
      node,
      ...span(passage, node, object),
      form: 'verb',
      kinds: phrase.kinds,
      weight: phrase.weight,
      affects: phrase.affects ?? 'obj',
      phrase,
      companion: object,
      ...(phrase.outcome && { outcome: phrase.outcome }),
      why: `phrase "${phrase.verb} ${[phrase.object].flat()[0]}"`,
    };
  }
  return null;
}

/** The word that completes the phrase: among the verb's arguments, or within the next few words. -1 when missing. */
function phraseObject(passage: Passage, node: number, phrase: PhraseEntry): number {
  const { tree } = passage;
  const wanted = new Set([phrase.object].flat());
  if (wanted.has('*')) {
    return (
      dependents(tree, node, 'obl', 'advmod', 'compound', 'case').find((child) => {
        const markers = [child, ...tree.children[child]].map((n) => tree.form[n].toLowerCase());
        return phrase.after!.some((preposition) => markers.includes(preposition));
      }) ?? -1
    );
  }
  if (!tree.lemma.some((lemma) => wanted.has(lemma.toLowerCase()))) return particleAfter(passage, node, wanted);
  const near = tree.children[node].flatMap((child) => [child, ...tree.children[child]]);
  const argument = near.find(
    (child) =>
      wanted.has(tree.lemma[child].toLowerCase()) &&
      dependent(tree, child, 'nsubj') < 0 &&
      !modifies(tree, child) &&
      (!phrase.after || tree.children[child].some((marker) => phrase.after!.includes(tree.form[marker].toLowerCase()))),
  );
  return argument ?? hadDone(passage, node, wanted, phrase) ?? particleAfter(passage, node, wanted);
}

/** "had his throat cut", "had her leg blown off": the object of "have" that the participle tells of. */
function hadDone({ tree }: Passage, node: number, wanted: ReadonlySet<string>, { affects }: PhraseEntry) {
  if (affects !== 'whose' || !isRelation(tree.rel[node], 'xcomp', 'ccomp', 'acl')) return undefined;
  return dependents(tree, tree.head[node], 'obj').find((child) => wanted.has(tree.lemma[child].toLowerCase()));
}

/** "took a bullet train": it says which train. */
const modifies = (tree: Tree, node: number): boolean =>
  isRelation(tree.rel[node], 'compound') && tree.head[node] > node && tree.upos[tree.head[node]] === 'NOUN';

/** "mowed down eleven men": the particle just after the verb, where the parse hangs it on what follows. */
function particleAfter({ tree }: Passage, node: number, forms: ReadonlySet<string>): number {
  const isParticle = /^(?:ADP|ADV)$/u.test(tree.upos[node + 1] ?? '');
  return isParticle && forms.has(tree.form[node + 1].toLowerCase()) ? node + 1 : -1;
}

function hasComplement({ tree }: Passage, node: number, prepositions: readonly string[]): boolean {
  return dependents(tree, node, 'obl').some((child) => prepositions.includes(preposition(tree, child)));
}

function plightOf(passage: Passage, node: number, { plights }: EventLexicon): EventMention | null {
  const { from } = own(passage.tree, node);
  const plight = plightAt(passage.sentence, from, plights);
  if (!plight) return null;
  const to = from + plight.words.length;
  return resultOf(passage, topWithin(passage.tree, node, to), { from, to }, plight.words.join(' '), plight.measure);
}

/** The lives that somebody is fighting for are not lost. */
const isInsidePlight = (last: EventMention | undefined, word: number): boolean =>
  last?.form === 'result' && word < last.to;

function resultAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  const word = tree.form[node].toLowerCase();
  if (!lexicon.resultWords.has(word)) return null;
  const phrase = dependents(tree, node, 'amod', 'compound').map((child) => `${tree.form[child].toLowerCase()} ${word}`);
  const name = [...phrase, word].find((one) => lexicon.results.has(one)) ?? word;
  const measure = lexicon.results.get(name);
  if (!measure || (lexicon.counted.has(tree.lemma[node].toLowerCase()) && tree.upos[node] === 'NOUN')) return null;
  return resultOf(passage, node, own(tree, node), name, measure);
}

/** The node of a phrase that begins with `node` on which its others hang. */
function topWithin(tree: Tree, node: number, to: number): number {
  let top = node;
  while (tree.head[top] > top && tree.from[tree.head[top]] < to) top = tree.head[top];
  return top;
}

function resultOf(
  passage: Passage,
  node: number,
  { from, to }: { from: number; to: number },
  name: string,
  outcome: Measure,
): EventMention {
  const why = `"${name}" says ${outcome}`;
  const kinds = KIND_OF[outcome];
  return { passage, node, from, to, form: 'result', kinds, weight: 'outcome', outcome, affects: 'subj', why };
}

const KIND_OF: Readonly<Record<Measure, readonly Kind[]>> = {
  killed: ['killing'],
  injured: ['injury'],
  abducted: ['abduction'],
  missing: [],
  displaced: ['displacement'],
  detained: ['arrest'],
};

function countedAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  const measure = lexicon.counted.get(tree.lemma[node].toLowerCase());
  if (!measure || !/^(?:NOUN|ADJ|PROPN|NUM|X)$/u.test(tree.upos[node])) return null;
  const noun = lexicon.nouns.get(tree.lemma[node].toLowerCase());
  return {
    passage,
    node,
    ...own(tree, node),
    form: 'counted',
    kinds: noun?.kinds ?? KIND_OF[measure],
    weight: noun?.weight ?? 'outcome',
    outcome: measure,
    affects: 'obj',
    why: `"${tree.form[node].toLowerCase()}" counts ${measure}`,
  };
}

function tollAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  const word = tree.lemma[node].toLowerCase();
  const reckoned = reckonedAt(passage, node, lexicon);
  if (reckoned) return tollOf(passage, node, `the ${word}`, reckoned);
  if (!lexicon.tollWords.has(word)) return null;
  const before = dependents(tree, node, 'compound', 'amod').map((child) => `${tree.form[child].toLowerCase()} ${word}`);
  const after = dependents(tree, node, 'nmod')
    .flatMap((child) => [child, ...dependents(tree, child, 'acl')])
    .map((child) => `${word} of ${tree.form[child].toLowerCase()}`);
  const name = [...before, ...after, word].find((phrase) => lexicon.tolls.has(phrase));
  if (!name || tree.upos[node] === 'VERB') return null;
  return tollOf(passage, node, name, lexicon.tolls.get(name)!);
}

/** "put the dead at 19", "the wounded number 40": the measure of a word for people with their number right after it. */
function reckonedAt(passage: Passage, node: number, lexicon: EventLexicon): Measure | undefined {
  const { tree, sentence, quantities } = passage;
  const measure = lexicon.counted.get(tree.form[node].toLowerCase());
  const { to, from } = own(tree, node);
  if (!measure || !lexicon.articles.definite.has(sentence.words[from - 1]?.lower ?? '')) return undefined;
  const counts = lexicon.reckoned.has(sentence.words[to]?.lower ?? '');
  return counts && quantities.some((q) => q.unit === 'plain' && q.from === to + 1) ? measure : undefined;
}

function tollOf(passage: Passage, node: number, name: string, outcome: Measure): EventMention {
  const { tree } = passage;
  return {
    passage,
    node,
    ...own(tree, node),
    form: 'toll',
    kinds: KIND_OF[outcome],
    weight: 'outcome',
    outcome,
    affects: 'obj',
    why: `"${name}" is a total of ${outcome}`,
  };
}

function nounAt(passage: Passage, node: number, lexicon: EventLexicon): EventMention | null {
  const { tree } = passage;
  if (tree.upos[node] !== 'NOUN' && tree.upos[node] !== 'PROPN') return null;
  const lemma = tree.lemma[node].toLowerCase();
  const compound = compoundKinds(passage, node, lemma, lexicon);
  if (compound?.length === 0) return null;
  const entry = lexicon.nouns.get(lemma);
  if (!entry && !compound) return null;
  const first = compound ? dependents(tree, node, 'compound').map((child) => tree.from[child]) : [];
  return {
    passage,
    node,
    from: Math.min(tree.from[node], ...first),
    to: tree.to[node],
    form: 'noun',
    kinds: compound ?? entry!.kinds,
    weight: compound ? 'event' : entry!.weight,
    affects: 'obj',
    ...(entry && !compound && { noun: entry }),
    ...(entry?.outcome && { outcome: entry.outcome }),
    why: `noun "${lemma}"`,
  };
}

/** Kinds of "car bombing", "drone strike": the noun with the word or two before it. */
function compoundKinds(
  passage: Passage,
  node: number,
  lemma: string,
  lexicon: EventLexicon,
): readonly Kind[] | undefined {
  if (!lexicon.compoundHeads.has(lemma)) return undefined;
  const { tree } = passage;
  const before = [1, 2].map((n) => (node >= n ? tree.lemma[node - n].toLowerCase() : ''));
  const phrases = [`${before[1]} ${before[0]} ${lemma}`, `${before[0]} ${lemma}`];
  const found = phrases.find((phrase) => lexicon.compounds.has(phrase));
  return found === undefined ? undefined : lexicon.compounds.get(found);
}

/** A companion word among the verb's dependents and theirs, or right after the object; -1 when there is none. */
function companionOf(passage: Passage, node: number, forms: readonly string[]): number {
  const { tree } = passage;
  if (!tree.form.some((form) => forms.includes(form.toLowerCase()))) return -1;
  const near = tree.children[node].flatMap((child) =>
    tree.upos[child] === 'VERB' ? [child] : [child, ...tree.children[child]],
  );
  return (
    near.find((child) => forms.includes(tree.form[child].toLowerCase()) && !isOfAShare(passage, child)) ??
    particleAfter(passage, node, new Set(forms))
  );
}

/** "three were shot, one fatally": the word tells of the figure before it, which takes a share. */
function isOfAShare({ tree }: Passage, node: number): boolean {
  let at = node - 1;
  if (tree.upos[at] === 'PRON' && tree.upos[at - 1] === 'ADP') at -= 2;
  return at > 0 && tree.upos[at] === 'NUM' && /^[,;:(–—]$/u.test(tree.form[at - 1]);
}

/** One of the words, or an explosive ("a booby-trapped car went off"). */
function hasSubject({ tree, means }: Passage, node: number, subjects: readonly string[]): boolean {
  const subject = dependent(tree, node, 'nsubj');
  if (subject < 0) return false;
  const isExplosive = means.some(
    ({ from, to, kinds }) => from < tree.to[subject] && tree.from[subject] < to && kinds.includes('bombing'),
  );
  return isExplosive || subjects.includes(tree.lemma[subject].toLowerCase());
}

function span(passage: Passage, ...nodes: readonly number[]): { from: number; to: number } {
  const { tree } = passage;
  const real = nodes.filter((node) => node >= 0);
  const from = tree.from[real[0]];
  const last = Math.max(...real.filter((node) => tree.from[node] - from <= 3).map((node) => tree.to[node]));
  return { from, to: Math.max(last, tree.to[real[0]]) };
}
