import type { Tree } from '../../language/tree.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';
import type { CanSpeak } from './speaker.ts';

/**
 * What stands between two commas: a name ("Colonel Jean Mbaye"), what somebody is ("a witness who fled", "head of the
 * council"), a remark on somebody ("45", "who fled", "from Gao"), or words of the clause before.
 */
interface Part {
  readonly sort: 'name' | 'role' | 'remark' | 'other';
  /** First node. */
  readonly from: number;
}

/**
 * The first node of a speaker's phrase of several parts that ends with the comma at `comma`, -1 where none does: "Name,
 * a witness,", "Name, 45,", "a witness, Name,", "a resident, who fled,".
 */
export function phraseOfParts(passage: Passage, comma: number, voices: VoiceLexicon, canSpeak: CanSpeak): number {
  const { tree } = passage;
  const parts = partsBefore(passage, comma, voices);
  const remarks = parts.findIndex(({ sort }) => sort !== 'remark');
  const nearest = parts[remarks];
  if (nearest?.sort === 'name') return withRoleBefore(passage, parts, remarks, canSpeak);
  if (nearest?.sort !== 'role') return -1;
  const beyond = parts.slice(remarks + 1).find(({ from }) => tree.upos[from] !== 'NUM' || tree.form[from + 1] !== ',');
  if (beyond?.sort === 'name') return beyond.from;
  if (remarks > 0) return speaks(passage, nearest.from, canSpeak) ? nearest.from : -1;
  return beyond?.sort === 'role' && speaks(passage, beyond.from, canSpeak) ? beyond.from : -1;
}

/** "..., the head of the council, Moussa Traore, said": the name is told of by what stands before it. */
function withRoleBefore(passage: Passage, parts: readonly Part[], name: number, canSpeak: CanSpeak): number {
  const role = parts[name + 1];
  const { tree } = passage;
  const isOne = role?.sort === 'role' && !/^NNP?S$/u.test(tree.xpos[headOf(tree, role.from, tree.size)]);
  if (!isOne || !speaks(passage, role.from, canSpeak)) return parts[name].from;
  const isOfOther = name > 0 && endsInName(passage, role.from - 2);
  return isOfOther ? parts[name].from : role.from;
}

const MOST_PARTS = 6;

/** The parts that end before a comma, nearest first, up to the first that is of the clause before. */
function partsBefore(passage: Passage, comma: number, voices: VoiceLexicon): Part[] {
  const { tree } = passage;
  const parts: Part[] = [];
  for (let end = comma; end > 0 && tree.form[end] === ',' && parts.length < MOST_PARTS; ) {
    let from = end;
    while (from > 0 && !isBoundary(tree, from - 1, voices)) from--;
    const sort = sortOf(passage, from, end, voices);
    parts.push({ sort, from });
    if (sort === 'other') break;
    end = from - 1;
  }
  return parts;
}

const isBoundary = ({ form }: Tree, node: number, { quote }: VoiceLexicon): boolean =>
  /^[,;:–—]$/u.test(form[node]) || quote.open.includes(form[node]) || quote.close.includes(form[node]);

function sortOf(passage: Passage, from: number, to: number, { relatives }: VoiceLexicon): Part['sort'] {
  const { tree, places } = passage;
  if (from >= to) return 'other';
  const isOpened = relatives.has(tree.form[from].toLowerCase()) || /^VB[GN]$/u.test(tree.xpos[from]);
  if (isOpened || tree.upos[from] === 'ADP') return 'remark';
  if (to - from === 1 && tree.upos[from] === 'NUM') return 'remark';
  if (places.some((place) => place.from <= tree.from[from] && tree.to[to - 1] <= place.to)) return 'remark';
  const head = headOf(tree, from, to);
  if (head < from || hasVerb(tree, head + 1, to, relatives)) return 'other';
  if (isNamed(passage, from, head)) return 'name';
  return tree.upos[head] === 'NOUN' || tree.upos[head] === 'PROPN' ? 'role' : 'other';
}

/** The last node of the run of nominals that begins the part: "spokesman" in "an army spokesman from Gao". */
function headOf(tree: Tree, from: number, to: number): number {
  let at = from;
  while (at < to && isInPhrase(tree, at)) at++;
  return at - 1;
}

const isInPhrase = ({ upos, xpos }: Tree, node: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(upos[node] ?? '') || /^PRP/u.test(xpos[node] ?? '');

/** A verb that is not of a relative clause or a participle's: the part tells something itself. */
function hasVerb({ form, upos, xpos }: Tree, from: number, to: number, relatives: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    if (relatives.has(form[at].toLowerCase())) return false;
    if (/^(?:VERB|AUX)$/u.test(upos[at]) && !/^VB[GN]$/u.test(xpos[at])) return true;
  }
  return false;
}

/** A person, body or medium, or a proper noun that is no place, date or title with an article. */
function isNamed(passage: Passage, from: number, head: number): boolean {
  const { tree, persons, actors, outlets, places, dates } = passage;
  const covers = (one: { from: number; to: number }) => one.from < tree.to[head] && tree.from[head] < one.to;
  if (persons.some((person) => person.named && covers(person))) return true;
  if (actors.some((actor) => !actor.generic && covers(actor)) || outlets.some((o) => !o.generic && covers(o)))
    return true;
  return tree.upos[head] === 'PROPN' && tree.upos[from] !== 'DET' && ![...places, ...dates].some(covers);
}

const endsInName = ({ tree, persons }: Passage, node: number): boolean =>
  persons.some(({ named, from, to }) => named && from < tree.to[node] && tree.from[node] < to);

/** Whether the nominals that begin at a node name somebody who can vouch for something. */
function speaks(passage: Passage, from: number, canSpeak: CanSpeak): boolean {
  const { tree } = passage;
  const head = headOf(tree, from, tree.size);
  const phrase = tree.form.slice(from, head + 1).join(' ');
  return canSpeak.speaks(passage, head, phrase);
}

/**
 * The first node of a speaker's phrase of one part that begins after a comma and ends at `last`, -1 where none does:
 * "police", "a spokesman for the army", "he".
 */
export function phraseOfOne(passage: Passage, last: number, voices: VoiceLexicon, canSpeak: CanSpeak): number {
  const { tree } = passage;
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(tree.upos[last] ?? '')) return -1;
  let from = last;
  while (from > 0 && (isInPhrase(tree, from - 1) || /^(?:ADP|CCONJ)$/u.test(tree.upos[from - 1]))) from--;
  if (from === 0 || !isBoundary(tree, from - 1, voices) || !isInPhrase(tree, from)) return -1;
  if (tree.upos[from] === 'PRON' && from === last)
    return voices.pronouns.get(tree.form[from].toLowerCase()) ? from : -1;
  return speaks(passage, from, canSpeak) || isNamed(passage, from, headOf(tree, from, last + 1)) ? from : -1;
}
