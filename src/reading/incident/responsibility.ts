import { knowledgeJson } from '../../knowledge.ts';
import type { PerpetratorStatus } from '../../model/index.ts';
import { coordinated, dependent, dependents, isRelation, preposition } from '../clause.ts';
import { type Participant, participantAt, type RoleWords } from '../event/participant.ts';
import { type Gate, gateOf } from '../gate.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';

/** A statement that somebody did it, claims it, denies it, or is suspected. */
export interface Responsibility {
  readonly participant: Participant;
  readonly status: PerpetratorStatus;
  readonly why: string;
}

interface VerbPattern {
  readonly lemma: string;
  readonly object?: readonly string[];
  /** Which argument names the actor: a grammatical role, or the preposition that marks it. */
  readonly role: string;
  readonly status: PerpetratorStatus;
}

/** `knowledge/<lang>/responsibility.json`. */
export interface ResponsibilityLexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbPattern[]>;
  readonly nouns: ReadonlyMap<string, PerpetratorStatus>;
  readonly predicates: ReadonlyMap<string, PerpetratorStatus>;
  readonly nobody: ReadonlySet<string>;
  /** Whether a sentence can hold somebody responsible at all. */
  readonly gate: Gate;
}

interface ResponsibilityFile {
  verbs: VerbPattern[];
  nouns: Record<string, PerpetratorStatus>;
  predicates: Record<string, PerpetratorStatus>;
  nobody: string[];
  irregular: string[];
}

export function loadResponsibilityLexicon(lang: string): ResponsibilityLexicon {
  const file = knowledgeJson<ResponsibilityFile>(`${lang}/responsibility.json`);
  return {
    verbs: new Map(file.verbs.map(({ lemma }) => [lemma, file.verbs.filter((pattern) => pattern.lemma === lemma)])),
    nouns: new Map(Object.entries(file.nouns)),
    predicates: new Map(Object.entries(file.predicates)),
    nobody: new Set(file.nobody),
    gate: gateOf(
      [
        ...file.verbs.flatMap(({ lemma, object }) => object ?? [lemma]),
        ...Object.keys(file.nouns),
        ...Object.keys(file.predicates),
      ],
      file.irregular,
    ),
  };
}

/** Who is held responsible in one sentence, in text order. */
export function responsibilitiesIn(
  passage: Passage,
  lexicon: ResponsibilityLexicon,
  words: RoleWords,
): Responsibility[] {
  const found: Responsibility[] = [];
  const someone = passage.actors.length > 0 || passage.persons.length > 0;
  if (!someone || !lexicon.gate(passage.sentence)) return found;
  const { tree } = passage;
  for (let node = 0; node < tree.size; node++) {
    const patterns = lexicon.verbs.get(tree.lemma[node]) ?? [];
    if (patterns.length > 0 && tree.upos[node] === 'VERB')
      found.push(...byVerb(passage, node, patterns, lexicon, words));
    const predicate =
      lexicon.predicates.get(tree.form[node].toLowerCase()) ?? lexicon.nouns.get(tree.lemma[node].toLowerCase());
    if (predicate) found.push(...bySubject(passage, node, predicate, lexicon, words));
  }
  return found;
}

function byVerb(
  passage: Passage,
  node: number,
  patterns: readonly VerbPattern[],
  lexicon: ResponsibilityLexicon,
  words: RoleWords,
): Responsibility[] {
  const { tree } = passage;
  const uncertain = dependents(tree, node, 'mark').some((mark) =>
    words.events.hypothetical.marks.has(tree.form[mark].toLowerCase()),
  );
  if (uncertain) return [];
  for (const pattern of patterns) {
    const object = dependent(tree, node, 'obj');
    const fits = !pattern.object || (object >= 0 && pattern.object.includes(tree.lemma[object].toLowerCase()));
    if (!fits) continue;
    const named = argument(passage, node, pattern.role).flatMap((n) => coordinated(tree, n));
    const why = `"${pattern.lemma}${pattern.object ? ` ${pattern.object[0]}` : ''}" makes it ${pattern.status}`;
    const found = named.flatMap((n) => holder(passage, n, pattern.status, why, lexicon, words));
    if (found.length > 0) return found;
  }
  return [];
}

function argument(passage: Passage, node: number, role: string): number[] {
  const { tree } = passage;
  switch (role) {
    case 'subject': {
      const own = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass');
      if (own.length > 0) return own;
      if (isRelation(tree.rel[node], 'xcomp', 'conj')) return dependents(tree, tree.head[node], 'nsubj');
      const before = subjectByOrder(tree, node);
      return before < 0 ? [] : [before];
    }
    case 'object':
      return [...dependents(tree, node, 'obj'), ...dependents(tree, node, 'nsubj:pass')];
    case 'passive':
      return dependents(tree, node, 'nsubj:pass');
    default:
      return [node, ...dependents(tree, node, 'obj')]
        .flatMap((n) => dependents(tree, n, 'obl', 'nmod', 'advmod'))
        .filter((n) => preposition(tree, n) === role);
  }
}

/** "X were behind the attack", "X are the suspected perpetrators". */
function bySubject(
  passage: Passage,
  node: number,
  status: PerpetratorStatus,
  lexicon: ResponsibilityLexicon,
  words: RoleWords,
): Responsibility[] {
  const { tree } = passage;
  const parsed = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass' || status === 'suspected');
  const copula = dependent(tree, node, 'cop');
  const before = parsed.length === 0 && copula >= 0 ? subjectByOrder(tree, copula) : -1;
  const subject = before >= 0 ? [before] : parsed;
  const doubted = dependents(tree, node, 'amod').some(
    (n) => lexicon.predicates.get(tree.form[n].toLowerCase()) === 'suspected',
  );
  const why = `"${tree.form[node]}" makes it ${doubted ? 'suspected' : status}`;
  return subject
    .flatMap((n) => coordinated(tree, n))
    .flatMap((n) => holder(passage, n, doubted ? 'suspected' : status, why, lexicon, words));
}

const RELATIVE = new Set(['which', 'who', 'that', 'whom', 'what']);

/** The actor at a node; nobody for "no group claimed responsibility" and for a negated verb. */
function holder(
  passage: Passage,
  node: number,
  status: PerpetratorStatus,
  why: string,
  lexicon: ResponsibilityLexicon,
  words: RoleWords,
): Responsibility[] {
  const { tree } = passage;
  const negated = [...tree.children[node], ...tree.children[Math.max(0, tree.head[node])]].some(
    (child) =>
      isRelation(tree.rel[child], 'det', 'advmod', 'nummod') &&
      (lexicon.nobody.has(tree.form[child].toLowerCase()) ||
        words.events.negations.has(tree.form[child].toLowerCase())),
  );
  if (negated) return [];
  const participant = participantAt(passage, node, words);
  return participant && !RELATIVE.has(participant.pronoun ?? '') ? [{ participant, status, why }] : [];
}
