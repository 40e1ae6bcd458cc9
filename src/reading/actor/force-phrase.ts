import type { ActorKind } from './actor.ts';
import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { Companion, ForceHead } from './forces.ts';
import type { Landmarks } from './landmark.ts';
import { isRaised } from './letter-case.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { ActorStore } from './store.ts';
import { keysIn } from './words-of.ts';

/** What the words before a head say. */
interface Modifiers {
  readonly from: number;
  readonly name?: Candidate;
  readonly countries: readonly string[];
  readonly people?: readonly string[];
  readonly kind: ActorKind | null;
  readonly suspected: boolean;
  /** Capitalised words that belong to the body's own name ("Western Mindanao Command"). */
  readonly named: boolean;
  readonly core?: { readonly from: number; readonly to: number };
}

/** "Malian army", "suspected Boko Haram militants", "Turkish-backed rebels", "security forces". */
export function forcePhrases(marks: Landmarks, names: readonly Candidate[], store: ActorStore): Candidate[] {
  return marks.heads.flatMap((match) =>
    match.values.flatMap((head) => readingOf(match, head, marks, names, store) ?? []),
  );
}

function readingOf(
  match: PhraseMatch<ForceHead>,
  head: ForceHead,
  marks: Landmarks,
  names: readonly Candidate[],
  store: ActorStore,
): Candidate | null {
  const covering = names.find((name) => name.to === match.to && name.from < match.from && !name.opposed);
  const before = modifiersBefore(covering ?? match, marks, names, store);
  if (!covering && head.with.length > 0 && !head.with.some((companion) => stands(companion, before))) return null;
  if (before.named && isNoForce(marks.atoms.slice(before.from, match.to), store)) return null;
  const kind = kindOf(head, before);
  const name = covering ?? before.name;
  const known = name?.actor ?? stateBody(kind, before.countries, store);
  const country = name?.country ?? (before.countries.length > 0 ? before.countries : before.people);
  const candidates = name?.candidates;
  const generic = !known && !before.named && !name && before.countries.length === 0 && !before.people;
  if (generic && store.forces.attributive.has(marks.atoms[match.to]?.key)) return null;
  return {
    from: before.from,
    to: match.to,
    core: covering?.core ?? before.core ?? { from: before.from, to: match.to },
    ...(known && { actor: known }),
    ...(candidates && { candidates }),
    kind: name?.kind ?? kind,
    ...(country && { country }),
    people: head.people,
    generic,
    suspected: before.suspected,
    why: `force phrase on "${head.text}"`,
  };
}

/** "Salvation Army". */
const isNoForce = (atoms: readonly Atom[], store: ActorStore): boolean =>
  store.forces.shapes.not.includes(keysIn(atoms, 0, atoms.length));

function stands(companion: Companion, before: Modifiers): boolean {
  if (companion === 'actor') return before.name !== undefined;
  if (companion === 'country') return before.countries.length > 0;
  if (companion === 'people') return before.people !== undefined;
  return before.kind !== null;
}

function kindOf(head: ForceHead, before: Modifiers): ActorKind {
  if (before.kind !== null && (head.kind === null || head.kind === 'unknown')) return before.kind;
  if (head.kind === 'state-force' && (before.kind === 'rebel' || before.kind === 'jihadist')) return before.kind;
  return head.kind ?? (before.countries.length > 0 ? 'state-force' : before.people ? 'communal' : 'unknown');
}

const BODIES: Partial<Record<ActorKind, string>> = { 'state-force': 'forces', police: 'police', government: 'gov' };

function stateBody(kind: ActorKind, countries: readonly string[], store: ActorStore): string | undefined {
  const body = BODIES[kind];
  const id = `${body}-${countries[0]?.toLowerCase()}`;
  return body && countries.length === 1 && store.byId.has(id) ? id : undefined;
}

/** Walks left from a head for as long as words belong to the phrase. */
function modifiersBefore(
  { from: head }: { readonly from: number },
  marks: Landmarks,
  names: readonly Candidate[],
  store: ActorStore,
): Modifiers {
  const { atoms } = marks;
  let found: Modifiers = { from: head, countries: [], kind: null, suspected: false, named: false };
  for (let at = head; at > 0; ) {
    const step =
      tieBefore(at, marks, names, store) ??
      wordsBefore(at, marks, names) ??
      countryPairBefore(at, marks, found, store.forces.joiners) ??
      ownNameBefore(at, head, marks, found);
    if (!step || step.from >= at) break;
    at = step.from;
    const prefixed = atoms[at].tied && at > 0 && store.forces.prefixes.has(atoms[at - 1].key);
    found = prefixed ? { ...found, from: at - 1 } : combined(found, step);
    if (prefixed) at--;
  }
  return found;
}

/** What one step to the left adds; nearer words win over farther ones. */
function combined(found: Modifiers, step: Partial<Modifiers> & { from: number }): Modifiers {
  const name = found.name ?? step.name;
  const people = found.people ?? step.people;
  const core = found.core ?? step.core;
  return {
    from: step.from,
    ...(name && { name }),
    countries: [...found.countries, ...(step.countries ?? [])],
    ...(people && { people }),
    kind: found.kind ?? step.kind ?? null,
    suspected: found.suspected || (step.suspected ?? false),
    named: found.named || (step.named ?? false),
    ...(core && { core }),
  };
}

type Step = Partial<Modifiers> & { from: number };

/** The longest known words that end right before `at`; a possessive 's is stepped over. */
function wordsBefore(at: number, marks: Landmarks, names: readonly Candidate[]): Step | null {
  const { atoms } = marks;
  const possessive = atoms[at - 1].key === 's' && atoms[at - 1].text !== 'S' && at > 1;
  const end = possessive ? at - 1 : at;
  const name = longestEnding(names, end);
  const country = longestEnding(marks.countries, end);
  const people = longestEnding(marks.peoples, end);
  const descriptor = possessive ? null : longestEnding(marks.descriptors, end);
  const best = [name, country, people, descriptor].reduce(
    (a, b) => (b && (!a || b.to - b.from > a.to - a.from) ? b : a),
    null,
  );
  if (!best) return null;
  const core = { from: best.from, to: best.to };
  if (best === name)
    return { from: name.from, name, core, ...(name.country && isState(name.kind) && { countries: name.country }) };
  if (best === country) return { from: country.from, countries: [country.values[0]], core };
  if (best === people) return { from: people.from, people: people.values[0].country, core };
  const [{ kind, suspected }] = descriptor!.values;
  return { from: descriptor!.from, kind, suspected };
}

const isState = (kind: ActorKind): boolean => kind === 'government' || kind === 'state-force' || kind === 'police';

/** "Turkish-backed", "al-Qaeda-linked", "U.S.-led": says who helps, not who they are. */
function tieBefore(at: number, marks: Landmarks, names: readonly Candidate[], store: ActorStore): Step | null {
  const { atoms } = marks;
  if (at < 2 || !atoms[at - 1].tied || !store.forces.ties.has(atoms[at - 1].key)) return null;
  const backer = longestEnding(names, at - 1) ??
    longestEnding(marks.countries, at - 1) ??
    longestEnding(marks.peoples, at - 1) ?? { from: at - 2, to: at - 1 };
  const jihadist = 'kind' in backer && backer.kind === 'jihadist';
  return { from: backer.from, kind: jihadist ? 'jihadist' : null };
}

/** "Iraqi and Syrian forces": the word before "and" is a country too. */
function countryPairBefore(at: number, marks: Landmarks, found: Modifiers, joiners: ReadonlySet<string>): Step | null {
  const joins = joiners.has(marks.atoms[at - 1].key) || marks.atoms[at - 1].tied;
  if (!joins || found.countries.length === 0) return null;
  const country = longestEnding(marks.countries, at - 1);
  return country ? { from: country.from, countries: [country.values[0]] } : null;
}

/** "Central Reserve Police": capitalised words before a capitalised head. */
function ownNameBefore(at: number, head: number, marks: Landmarks, found: Modifiers): Step | null {
  const { atoms, letterCase } = marks;
  const atom = atoms[at - 1];
  const fits =
    letterCase === 'plain' &&
    at - 1 > 0 &&
    head - at < 4 &&
    isRaised(atoms[head].text) &&
    /^\p{Lu}\p{Ll}/u.test(atom.text);
  return fits && !found.core ? { from: at - 1, named: true } : null;
}

function longestEnding<T extends { from: number; to: number }>(spans: readonly T[], end: number): T | null {
  let best: T | null = null;
  for (const span of spans) if (span.to === end && (!best || span.from < best.from)) best = span;
  return best;
}
