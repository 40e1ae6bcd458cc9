import { type NominalLexicon, pointsOut } from '../casualty/lexicon.ts';
import { dependent, dependents, nameRange, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { bodyFrom, namedBeside } from './body.ts';
import type { DoerLexicon } from './doer-lexicon.ts';
import { type Participant, participantAt, type RoleWords } from './participant.ts';
import { supposedOf } from './supposition.ts';
import { unknownNameAt } from './unknown-name.ts';

/**
 * Whoever a noun phrase names as doers, each in the phrase that a coder would copy: "Two gunmen", "members of the ELN",
 * "terrorist group Ansaru"; besides them whom the text beside them says they are.
 */
export function doersAt(passage: Passage, node: number, words: RoleWords): Participant[] {
  const named = ownNameOf(passage, node, words);
  return named ? [undated(named), ...supposedOf(passage, named, words)] : [];
}

function ownNameOf(passage: Passage, node: number, words: RoleWords): Participant | null {
  const member = memberOf(passage, node, words) ?? gathered(passage, node, words);
  if (member) return counted(member, words);
  const named = nameOfBody(passage, node, words);
  if (named) return named;
  if (pointsBack(passage, node, words)) {
    const owner = ownerOf(passage, node, words.doers);
    const pronoun = passage.tree.form[node].toLowerCase();
    return { passage, node, ...own(passage.tree, node), pronoun, ...(owner && { owner }) };
  }
  const head = participantAt(passage, node, words);
  return head && (bearerOf(passage, head) ?? counted(phrased(head, passage), words));
}

/** "On 11 December fighters of the X": a date that the parse joins to the name is no part of it. */
function undated(doer: Participant): Participant {
  const date = doer.passage.dates.findLast(({ from, to }) => from < doer.to && to > doer.from && to < doer.to);
  return date ? { ...doer, from: date.to } : doer;
}

/** "members of the ELN", "a gang of bandits": from the noun's modifiers to the end of the body's name. */
function memberOf(passage: Passage, node: number, words: RoleWords): Participant | null {
  const { tree } = passage;
  const lemma = tree.lemma[node].toLowerCase();
  const { members, bands, openers } = words.doers;
  if (tree.upos[node] !== 'NOUN' && tree.upos[node] !== 'PROPN') return null;
  if (!members.has(lemma) && !bands.has(lemma)) return null;
  const phrase = passage.actors.find((actor) => actor.from < tree.to[node] && tree.from[node] < actor.to);
  const start = phrase?.to ?? tree.to[node];
  if (phrase && !phrase.generic) return null;
  if (!openers.has(passage.sentence.words[start]?.lower ?? '')) return null;
  const body = bodyFrom(passage, start, words);
  const range = nameRange(tree, node);
  const from = Math.min(range.from, phrase?.from ?? range.from);
  if (!body) return strangersOf(passage, node, from, words);
  const doubted = passage.sentence.words.slice(from, start).some(({ lower }) => words.doers.doubts.has(lower));
  return { passage, node, from, to: body.to, actor: { ...body, suspected: body.suspected || doubted } };
}

/** "members of the Atlacatl battalion": people of a body whose name no list knows. */
function strangersOf(passage: Passage, node: number, from: number, words: RoleWords): Participant | null {
  const bodies = dependents(passage.tree, node, 'nmod').filter((at) =>
    words.nominals.prepositions.patient.has(preposition(passage.tree, at)),
  );
  const body = bodies.map((at) => unknownNameAt(passage, at, words)).find((named) => named !== null);
  return body ? { ...body, node, from } : null;
}

/** "the group", "its fighters", "members" of nobody named: the body told of before. */
function pointsBack({ tree, actors, dates }: Passage, node: number, { doers, nominals }: RoleWords): boolean {
  const lemma = tree.lemma[node].toLowerCase();
  const described = actors.find((actor) => actor.from < tree.to[node] && tree.from[node] < actor.to);
  if (described && !described.generic) return false;
  if (ownerOf({ tree }, node, doers))
    return doers.members.has(lemma) || doers.bands.has(lemma) || described !== undefined;
  if (described || dependent(tree, node, 'nmod', 'acl', 'appos') >= 0) return false;
  if (doers.bodies.has(lemma))
    return dependents(tree, node, 'det').some((child) => pointsOut(tree.form[child].toLowerCase(), nominals));
  return (
    doers.bare.has(lemma) &&
    dependents(tree, node, 'det', 'amod', 'compound', 'nummod').every((child) =>
      dates.some(({ from, to }) => from <= tree.from[child] && tree.from[child] < to),
    )
  );
}

/** The pronoun of somebody told of whose they are: "it" of "its fighters". */
function ownerOf({ tree }: Pick<Passage, 'tree'>, node: number, { theirs }: DoerLexicon): string | undefined {
  for (const child of dependents(tree, node, 'nmod:poss')) {
    const owner = theirs.get(tree.form[child].toLowerCase());
    if (owner) return owner;
  }
  return undefined;
}

/** "A previously unknown group, Soldiers of the Caliphate,": the name that stands beside the word for a body. */
function nameOfBody(passage: Passage, node: number, words: RoleWords): Participant | null {
  const { tree, actors, sentence } = passage;
  if (!words.doers.bodies.has(tree.lemma[node].toLowerCase()) || sentence.words[tree.to[node]]?.text !== ',')
    return null;
  const described = actors.find((actor) => actor.from < tree.to[node] && tree.from[node] < actor.to);
  if (described && !described.generic) return null;
  for (const beside of dependents(tree, node, 'appos')) {
    const actor = actors.find((one) => !one.generic && one.from < tree.to[beside] && tree.from[beside] < one.to);
    const named = actor
      ? { passage, node, from: actor.from, to: actor.to, actor }
      : unknownNameAt(passage, beside, words);
    if (named) return { ...named, node };
  }
  return null;
}

/** "a mob of rioters", "a group of students": people who are no body. */
function gathered(passage: Passage, node: number, { doers, people, nominals }: RoleWords): Participant | null {
  const { tree } = passage;
  if (!doers.bands.has(tree.lemma[node].toLowerCase())) return null;
  for (const complement of dependents(tree, node, 'nmod')) {
    const entry = people.find(tree.form[complement].toLowerCase()) ?? people.find(tree.lemma[complement].toLowerCase());
    if (
      complement > node &&
      entry &&
      entry.sense !== 'thing' &&
      nominals.prepositions.patient.has(preposition(tree, complement))
    )
      return { passage, node, from: nameRange(tree, node).from, to: tree.to[complement], people: entry };
  }
  return null;
}

function phrased(head: Participant, passage: Passage): Participant {
  const { actor, person } = head;
  if (actor) {
    const named = namedBeside(actor, passage);
    return { ...head, actor: named, from: named.from, to: named.to };
  }
  return person ? { ...head, from: person.from, to: person.to } : head;
}

/** "Two gunmen", "at least a dozen heavily armed men": the figure before the people belongs to the phrase. */
function counted(doer: Participant, { nominals }: RoleWords): Participant {
  const { passage, from, node, actor, people } = doer;
  if (!actor && !people) return doer;
  const { from: first } = nameRange(passage.tree, node);
  const figure = passage.quantities.find(
    (quantity) =>
      quantity.unit === 'plain' &&
      quantity.to <= from &&
      quantity.to >= Math.min(first, from) &&
      quantity.to > from - 3,
  );
  if (!figure || isArticle(passage, figure, nominals)) return doer;
  const between = passage.sentence.words.slice(figure.to, from);
  return between.every((_, i) => passage.tree.upos[passage.tree.nodeOf[figure.to + i]] === 'ADJ')
    ? { ...doer, from: figure.from }
    : doer;
}

const isArticle = (
  { sentence }: Passage,
  { from, to }: { from: number; to: number },
  { indefinite }: NominalLexicon,
): boolean => to - from === 1 && indefinite.has(sentence.words[from].lower);

/** "gunman Adel Karim", "The attacker, Omar Farouk,": who bears a name goes by it. */
function bearerOf(passage: Passage, { actor, person, ...head }: Participant): Participant | null {
  if (person?.named || (actor ? !actor.generic || actor.people === undefined : !person && !head.people)) return null;
  const { tree } = passage;
  const appositions = dependents(tree, head.node, 'appos', 'flat');
  const bearer = passage.persons.find(
    (other) =>
      other.named &&
      (other.from === actor?.to ||
        appositions.some((child) => other.from < tree.to[child] && tree.from[child] < other.to)),
  );
  if (bearer) return { ...head, person: bearer, from: bearer.from, to: bearer.to };
  const end = actor ? endOfName(passage, actor.to) : 0;
  return actor && end - actor.to > 1 ? { ...head, armed: true, from: actor.to, to: end } : null;
}

/** Where capitalised words that begin at `at`, and that nothing else has taken, end. */
function endOfName({ sentence, places, actors, dates }: Passage, at: number): number {
  let word = at;
  while (
    /^\p{Lu}\p{Ll}/u.test(sentence.words[word]?.text ?? '') &&
    ![...places, ...actors, ...dates].some(({ from, to }) => from <= word && word < to)
  )
    word++;
  return word;
}
