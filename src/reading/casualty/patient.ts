import type { Tree } from '../../language/tree.ts';
import { dependent, dependents, isRelation, preposition } from '../clause.ts';
import type { Affects } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import { subjectByOrder } from '../word-order.ts';
import { figureAfter, figureBefore, isNounish } from './beside.ts';
import { labelled } from './labelled.ts';
import type { NominalLexicon } from './lexicon.ts';
import { additions, listed } from './listed.ts';
import { jointNoun } from './nominal.ts';

/** Where the people affected by an event mention stand in its tree, and by which rule they were found. */
export interface Patients {
  readonly nodes: readonly number[];
  readonly why: string;
  /** The parse says so (1), or only the order of words (below 1). */
  readonly trust: number;
}

const NOBODY: Patients = { nodes: [], why: 'nobody affected is named', trust: 0 };

/** Finds whom a verb, participle, adjective or noun of violence affects. */
export function patientsOf(mention: EventMention, nominals: NominalLexicon): Patients {
  const { passage } = mention;
  const label = labelled(mention);
  const { nodes, why, trust } =
    label.length > 0 ? found(label, 'the figure after the label', 0.9) : headsOf(mention, nominals);
  const heads = nodes.length > 0 ? [...nodes, ...additions(passage.tree, mention.node, nominals)] : [];
  const people = heads
    .map((node) => beforeOf(mention, node, nominals))
    .map((node) => wholeOf(passage, antecedentOf(passage.tree, node, nominals), nominals));
  const all = [...new Set(people.flatMap((node) => listed(passage, node, nominals)))];
  return {
    nodes: all.filter(
      (node) =>
        node !== mention.node &&
        !countsNext(passage.tree, node, all) &&
        !sizesBefore(passage.tree, node, all) &&
        !sharesFigure(passage, node, all) &&
        !isRoleOf(passage, node, all) &&
        !opensClause(passage.tree, node, mention.node),
    ),
    why,
    trust,
  };
}

/** "The chief of police was wounded", where the parse takes the complement for the subject: what stands before "of". */
function beforeOf({ passage, node: verb }: EventMention, node: number, { prepositions }: NominalLexicon): number {
  const { tree } = passage;
  const isSubject = node < verb && node > 1 && isRelation(tree.rel[node], 'nsubj') && tree.upos[node] !== 'NUM';
  const before = isSubject && prepositions.patient.has(tree.form[node - 1].toLowerCase()) ? node - 2 : -1;
  return before >= 0 && tree.upos[before] === 'NOUN' && tree.head[node] !== before ? before : node;
}

/** "five others, including a captain and a major, were injured": the parse may take the share for the subject. */
function wholeOf(passage: EventMention['passage'], node: number, nominals: NominalLexicon): number {
  const { tree } = passage;
  const first = shareStart(tree, node);
  for (let at = node; at >= first - 1 && at > 2; at--) {
    const opens = nominals.subset.has(tree.form[at].toLowerCase()) && tree.form[at - 1] === ',';
    if (opens) return isNounish(tree, at - 2) || tree.upos[at - 2] === 'NUM' ? at - 2 : node;
  }
  return node;
}

/** Where the phrase begins; where a comma closes it ("a captain and a major,"), where the list it ends begins. */
function shareStart(tree: Tree, node: number): number {
  let first = tree.children[node].reduce((least, child) => Math.min(least, child), node);
  if (tree.form[node + 1] !== ',') return first;
  while (first > 0 && /^(?:CCONJ|DET|NUM|ADJ|NOUN|PROPN)$/u.test(tree.upos[first - 1])) first--;
  return first;
}

/** "Judge Hassan Ali" that the parse took for two persons: the role of the name after it. */
function isRoleOf({ tree, sentence, persons }: EventMention['passage'], node: number, all: readonly number[]): boolean {
  const { start, end } = sentence.words[tree.from[node]];
  return persons.some(
    ({ role, from }) =>
      role !== undefined &&
      role.start <= start &&
      end <= role.end &&
      from >= tree.to[node] &&
      all.includes(tree.nodeOf[from]),
  );
}

/** "one civilian" that the parse took for two phrases: the figure counts the noun after it. */
function countsNext(tree: Tree, node: number, all: readonly number[]): boolean {
  if (tree.upos[node] !== 'NUM') return false;
  let at = node + 1;
  while (at < tree.size && /^(?:ADJ|NOUN|PROPN)$/u.test(tree.upos[at])) {
    if (all.includes(at)) return true;
    at++;
  }
  return false;
}

/** "killed two soldiers and civilians fled": a bare noun after "and" that is the subject of the verb after it. */
function opensClause(tree: Tree, node: number, verb: number): boolean {
  const finite = /^(?:VBD|VBP|VBZ|MD)$/u.test(tree.xpos[node + 1] ?? '') && tree.head[node + 1] !== node;
  const bare = tree.upos[node - 1] === 'CCONJ' && isRelation(tree.rel[node], 'conj') && node > verb;
  return finite && bare && tree.head[node] < node;
}

/** "40 women and children": one figure for both nouns. */
function sharesFigure(passage: EventMention['passage'], node: number, all: readonly number[]): boolean {
  return all.some((first) => jointNoun(passage, first) === node);
}

/** "a family of 12" that the parse took for two phrases: the figure is the family's size. */
function sizesBefore(tree: Tree, node: number, all: readonly number[]): boolean {
  return tree.upos[node] === 'NUM' && tree.upos[node - 1] === 'ADP' && all.includes(node - 2);
}

const BY_ARGUMENT: Readonly<
  Record<Affects, (tree: Tree, mention: EventMention, nominals: NominalLexicon) => Patients>
> = {
  obj: byObject,
  subj: bySubject,
  whose: byOwner,
};

function headsOf(mention: EventMention, nominals: NominalLexicon): Patients {
  const { tree } = mention.passage;
  switch (mention.form) {
    case 'verb':
      return BY_ARGUMENT[mention.affects](tree, mention, nominals);
    case 'result':
      return byResult(tree, mention, nominals);
    case 'noun':
      return byComplement(tree, mention, nominals);
    default:
      return NOBODY;
  }
}

/** "slit the throats of three guards", "had his throat slit": whose the phrase's object is. */
function byOwner(tree: Tree, { node, companion: object = -1 }: EventMention): Patients {
  if (object < 0) return NOBODY;
  const of = dependents(tree, object, 'nmod').filter((child) => !isRelation(tree.rel[child], 'nmod:poss'));
  if (of.length > 0) return found(of, "owner of the phrase's object");
  const had = isRelation(tree.rel[node], 'xcomp', 'ccomp', 'acl') ? dependents(tree, tree.head[node], 'nsubj') : [];
  return found(had.length > 0 ? had : dependents(tree, object, 'nmod:poss'), "owner of the phrase's object", 0.9);
}

/** "killed five", "five were killed", "five people killed in", "and executed them". */
function byObject(tree: Tree, mention: EventMention, nominals: NominalLexicon): Patients {
  const { node } = mention;
  const object = dependents(tree, node, 'obj', 'iobj').filter((child) => !isMeasure(mention.passage, child));
  const isPassive = object.length === 0 || dependent(tree, node, 'aux:pass') >= 0;
  const passive = isPassive
    ? subjectsOf(tree, node, 'nsubj:pass').filter((child) => !isMeasure(mention.passage, child))
    : [];
  const participle = tree.xpos[node] === 'VBN' || tree.xpos[node] === 'VBD' || tree.xpos[node] === 'JJ';
  const after = figureAfter(mention, nominals);
  if (!object.includes(after) && after >= 0 && dependent(tree, node, 'aux:pass') < 0)
    return found([after], 'the figure just after the verb', 0.9);
  const beside = participle ? figureBefore(mention, nominals) : -1;
  if (passive.length > 0) return found(passive, 'subject of the passive');
  const left = leftSo(tree, node);
  if (left.length > 0) return found(left, 'subject of "were left"', 0.9);
  const before = beforeAuxiliary(mention);
  if (before >= 0) return found([before], 'the phrase just before the auxiliary', 0.8);
  if (beside >= 0 && object.length === 0 && !carriesOn(tree, node))
    return found([beside], 'the figure just before the participle', 0.9);
  if (object.length > 0) return found(object, 'object of the verb');
  if (isRelation(tree.rel[node], 'acl') && participle) {
    const head = tree.head[node];
    return isRelation(tree.rel[node], 'acl:relcl')
      ? byRelative(tree, node, head)
      : found([head], 'noun that the participle describes');
  }
  if (isRelation(tree.rel[node], 'amod') && participle)
    return found([tree.head[node]], 'noun that the participle describes', 0.8);
  const matrix = isRelation(tree.rel[node], 'xcomp') && participle ? passiveSubject(tree, tree.head[node]) : [];
  if (matrix.length > 0) return found(matrix, 'subject of the passive over it', 0.9);
  const turned = subjectTurned(tree, node);
  if (turned.length > 0) return found(turned, 'subject of the clause that the passive belongs to', 0.85);
  const shared = sharedArgument(tree, node);
  if (shared.length > 0) return found(shared, 'argument shared with the coordinated verb', 0.85);
  const subject = dependents(tree, node, 'nsubj').filter((child) => !firesAt(mention, child));
  if (participle && subject.length > 0 && !hasAuxiliary(tree, node)) {
    return found(subject, 'subject of a headline passive', 0.6);
  }
  return NOBODY;
}

/** "Issa Traore, whose brother was killed": where the parse gives the verb two subjects, the one that is somebody's. */
function subjectsOf(tree: Tree, verb: number, relation: string): number[] {
  const subjects = dependents(tree, verb, relation);
  const owned = subjects.filter((subject) => tree.children[subject].some((child) => tree.xpos[child] === 'WP$'));
  return owned.length > 0 ? owned : subjects;
}

function byRelative(tree: Tree, node: number, head: number): Patients {
  const active = dependent(tree, node, 'nsubj') >= 0 && dependent(tree, node, 'aux:pass') < 0;
  return active ? NOBODY : found([head], 'noun that the relative clause describes');
}

/** "twelve people died", "hundreds fled", "who died". */
function bySubject(tree: Tree, mention: EventMention): Patients {
  const { node } = mention;
  const subject = subjectsOf(tree, node, 'nsubj');
  if (subject.length > 0) return found(subject, 'subject of the verb');
  if (isRelation(tree.rel[node], 'acl')) return found([tree.head[node]], 'noun that the clause describes', 0.9);
  const shared = sharedSubject(tree, node);
  return shared.length > 0 ? found(shared, 'subject shared with the verb before', 0.85) : NOBODY;
}

/** "leaving 22 dead and dozens injured", "two are missing", "the dead". */
function byResult(tree: Tree, mention: EventMention, nominals: NominalLexicon): Patients {
  const { node } = mention;
  const beside = figureBefore(mention, nominals);
  if (beside >= 0) return found([beside], 'the figure just before it', 0.9);
  const subject = dependents(tree, node, 'nsubj');
  if (subject.length > 0) return found(subject, 'subject of the predicate');
  if (isRelation(tree.rel[node], 'compound')) return found([tree.head[node]], 'noun that it describes', 0.8);
  if (tree.upos[node] === 'NOUN') return inState(tree, node, nominals);
  if (
    isRelation(tree.rel[node], 'xcomp', 'advcl', 'amod', 'acl', 'advmod', 'obl', 'conj', 'dep', 'orphan', 'parataxis')
  ) {
    const head = appositionHead(tree, tree.head[node]);
    const object = dependents(tree, head, 'obj');
    if (object.length > 0) return found(object, 'object whose state it tells', 0.9);
    const passive = passiveSubject(tree, head);
    if (passive.length > 0) return found(passive, 'subject of the passive over it', 0.9);
    const stative = isRelation(tree.rel[node], 'xcomp') ? dependents(tree, head, 'nsubj') : [];
    if (stative.length > 0) return found(stative, 'subject of the verb whose complement it is', 0.8);
    if (tree.upos[head] === 'NOUN' || tree.upos[head] === 'NUM') return found([head], 'noun that it describes', 0.8);
  }
  return NOBODY;
}

/** "remain in detention", "was listed in critical condition": whose state the phrase tells. */
function inState(tree: Tree, node: number, { stative }: NominalLexicon): Patients {
  const verb = isRelation(tree.rel[node], 'obl') && preposition(tree, node) !== '' ? tree.head[node] : -1;
  if (verb < 0 || !stative.has(tree.lemma[verb])) return NOBODY;
  const object = dependents(tree, verb, 'obj');
  const passive = object.length > 0 ? object : passiveSubject(tree, verb);
  const subject = passive.length > 0 ? passive : dependents(tree, verb, 'nsubj');
  return subject.length > 0 ? found(subject, 'subject of the verb whose complement it is', 0.85) : NOBODY;
}

/** "left one man, a teacher, dead": what is said of the apposition is said of the noun before it. */
function appositionHead(tree: Tree, node: number): number {
  const head = tree.head[node];
  return isRelation(tree.rel[node], 'appos') && isNounish(tree, head) ? head : node;
}

/** "the massacre of 12 villagers", "his murder". */
function byComplement(tree: Tree, mention: EventMention, { prepositions }: NominalLexicon): Patients {
  const marked = (role: 'patient' | 'target') =>
    dependents(tree, mention.node, 'nmod').filter((child) => prepositions[role].has(preposition(tree, child)));
  const against = marked('target');
  const complements = against.length > 0 ? against : marked('patient');
  return complements.length > 0 ? found(complements, 'complement of the noun') : NOBODY;
}

/** "those who were killed": the relative pronoun stands for the noun before it. */
function antecedentOf(tree: Tree, node: number, { pronouns }: NominalLexicon): number {
  if (pronouns.get(tree.form[node].toLowerCase())?.relative !== true) return node;
  for (let at = tree.head[node]; at >= 0; at = tree.head[at])
    if (isRelation(tree.rel[at], 'acl:relcl')) return tree.head[at];
  return node;
}

/** "kidnapped and killed 11 people", "were abducted and then executed": the argument that the other verb carries. */
function sharedArgument(tree: Tree, node: number): number[] {
  const after = dependents(tree, node, 'conj').flatMap((verb) => dependents(tree, verb, 'obj'));
  if (after.length > 0) return after;
  if (!isRelation(tree.rel[node], 'conj')) return [];
  const first = tree.head[node];
  const passive = dependents(tree, first, 'nsubj:pass');
  if (passive.length > 0 && dependent(tree, node, 'nsubj') < 0) return passive;
  return dependents(tree, first, 'obj').filter((object) => object > node);
}

/** "stabbed two guards before being shot dead", "attacked a patrol and was killed": the doer of the clause above. */
function subjectTurned(tree: Tree, node: number): number[] {
  const isPassive = dependent(tree, node, 'aux:pass') >= 0 && dependent(tree, node, 'nsubj') < 0;
  return isPassive && isRelation(tree.rel[node], 'conj', 'advcl') ? dependents(tree, tree.head[node], 'nsubj') : [];
}

/** "was abducted and later found": the subject of the passive, or of the passive that it is coordinated with. */
function passiveSubject(tree: Tree, verb: number): number[] {
  const own = dependents(tree, verb, 'nsubj:pass');
  const isSecond = own.length === 0 && isRelation(tree.rel[verb], 'conj') && dependent(tree, verb, 'nsubj') < 0;
  return isSecond ? dependents(tree, tree.head[verb], 'nsubj:pass') : own;
}

/** The subject of the verb before; of "forced villagers to flee" its object. */
function sharedSubject(tree: Tree, node: number): number[] {
  if (!isRelation(tree.rel[node], 'conj', 'xcomp', 'advcl')) return [];
  const controlled = isRelation(tree.rel[node], 'xcomp') ? dependents(tree, tree.head[node], 'obj') : [];
  if (controlled.length > 0) return controlled;
  return dependents(tree, tree.head[node], 'nsubj');
}

/** "and 10 were wounded", where the parse loses the subject: the phrase that ends where the auxiliary begins. */
function beforeAuxiliary(mention: EventMention): number {
  const { tree } = mention.passage;
  const auxiliary = tree.children[mention.node].find((child) => isRelation(tree.rel[child], 'aux:pass')) ?? -1;
  const before = auxiliary < 1 ? -1 : subjectByOrder(tree, auxiliary);
  return before >= 0 && isMeasure(mention.passage, before) ? -1 : before;
}

/** "stabbed and wounded a policewoman": the verb has a subject, and its object follows the verb joined to it. */
function carriesOn(tree: Tree, node: number): boolean {
  const joined = dependents(tree, node, 'conj').filter((verb) => dependent(tree, verb, 'aux:pass') < 0);
  return dependent(tree, node, 'nsubj') >= 0 && joined.some((verb) => dependent(tree, verb, 'obj') >= 0);
}

/** "three others were left wounded": the subject of the passive that stands right before. */
function leftSo(tree: Tree, node: number): number[] {
  return node > 0 && tree.upos[node - 1] === 'VERB' ? dependents(tree, node - 1, 'nsubj:pass') : [];
}

/** "Militants shot at a helicopter": an armed group with a complement of the verb is no victim of it. */
function firesAt({ passage, node }: EventMention, subject: number): boolean {
  const armed = passage.actors.some(
    (actor) => actor.from < passage.tree.to[subject] && passage.tree.from[subject] < actor.to,
  );
  return armed && dependent(passage.tree, node, 'obl', 'advmod') >= 0;
}

/** "two kilometres", "three times": figures that count nobody. */
function isMeasure({ tree, quantities }: EventMention['passage'], node: number): boolean {
  const nodes = [node, ...dependents(tree, node, 'nummod')];
  return nodes.some((n) => quantities.some((q) => q.unit !== 'plain' && q.from < tree.to[n] && tree.from[n] < q.to));
}

const hasAuxiliary = (tree: Tree, node: number): boolean => dependent(tree, node, 'aux') >= 0;

function found(heads: readonly number[], why: string, trust = 1): Patients {
  return { nodes: heads, why, trust };
}
