import type { Actor } from './actor.ts';
import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { ForceLexicon } from './forces.ts';
import type { Landmarks } from './landmark.ts';
import { isCapitals } from './letter-case.ts';
import type { NameBook } from './name-book.ts';
import { acronymKey } from './name-book.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { NamedActor } from './store.ts';

/** Names of the store, and acronyms that the report has bound, as they stand in one sentence. */
export function knownNames(marks: Landmarks, book: NameBook, { prefixes, articles }: ForceLexicon): Candidate[] {
  const names = [
    ...boundNames(marks, book),
    ...marks.actors.flatMap((match) => readingOf(match, marks, book, articles) ?? []),
  ];
  return names.map((name) => (isOpposed(name, marks.atoms, prefixes) ? forOrAgainst(name, marks) : name));
}

const isOpposed = ({ from }: Candidate, atoms: readonly Atom[], prefixes: ReadonlySet<string>): boolean =>
  from > 0 && atoms[from].tied && prefixes.has(atoms[from - 1].key);

/** "pro-Houthi militia" is a militia, and none of the Houthis'; "pro-Houthi" alone names nobody. */
function forOrAgainst(name: Candidate, marks: Landmarks): Candidate {
  const head = marks.heads.find((match) => match.to === name.to && match.from > name.from)?.values[0];
  if (!head) return { ...name, opposed: true };
  const { people, suspected } = name;
  return {
    from: name.from - 1,
    to: name.to,
    core: name.core,
    kind: head.kind ?? 'unknown',
    people,
    suspected,
    generic: true,
    why: `force phrase on "${head.text}"`,
  };
}

function readingOf(
  match: PhraseMatch<NamedActor>,
  marks: Landmarks,
  book: NameBook,
  articles: ReadonlySet<string>,
): Candidate | null {
  const usable = match.values.filter((named) => isTrusted(named, match, marks, book));
  if (usable.length === 0) return null;
  const actors = resolve(usable, book);
  const kinds = new Set(actors.map((actor) => actor.kind));
  const opensWithArticle = match.to - match.from > 1 && articles.has(marks.atoms[match.from].key);
  const from = opensWithArticle ? match.from + 1 : match.from;
  const common = {
    from,
    to: match.to,
    core: { from, to: match.to },
    people: endsInPeople(match, marks),
    generic: false,
    suspected: false,
  };
  if (actors.length > 1) {
    const kind = kinds.size === 1 ? actors[0].kind : 'unknown';
    return { ...common, kind, candidates: actors.map((actor) => actor.id), why: 'a name that several actors bear' };
  }
  const [actor] = actors;
  return { ...common, actor: actor.id, kind: actor.kind, country: actor.country, why: `name of ${actor.id}` };
}

function isTrusted(
  { actor, trust }: NamedActor,
  match: PhraseMatch<NamedActor>,
  marks: Landmarks,
  book: NameBook,
): boolean {
  const words = marks.atoms.slice(match.from, match.to);
  if (trust === 'plain') return true;
  if (trust === 'capitals') return marks.letterCase !== 'capitals' && words.every((atom) => isCapitals(atom.text));
  if (marks.letterCase === 'capitals' && words.length === 1) return book.met.has(actor.id);
  return book.met.has(actor.id) || actor.country.some((code) => book.countries.has(code)) || beforePeople(match, marks);
}

/** "BRA fighters": the word that follows says that the name is an armed body's. */
function beforePeople(match: PhraseMatch<unknown>, marks: Landmarks): boolean {
  return marks.heads.some((head) => head.from === match.to && head.values.some((value) => value.people));
}

function endsInPeople(match: PhraseMatch<unknown>, marks: Landmarks): boolean {
  return marks.heads.some(
    (head) => head.to === match.to && head.from > match.from && head.values.some((value) => value.people),
  );
}

/** One name, several bearers: the one already met, else those of the report's countries, else the better known. */
function resolve(usable: readonly NamedActor[], book: NameBook): Actor[] {
  const tests: ((named: NamedActor) => boolean)[] = [
    ({ actor }) => book.met.has(actor.id),
    ({ actor }) => actor.country.some((code) => book.countries.has(code)),
    ({ trust }) => trust !== 'context',
    ({ actor }) => !actor.id.startsWith('ucdp-'),
  ];
  let left = usable;
  for (const test of tests) {
    const kept = left.filter(test);
    if (kept.length > 0) left = kept;
  }
  return [...new Set(left.map(({ actor }) => actor))];
}

function boundNames({ atoms }: Landmarks, book: NameBook): Candidate[] {
  if (book.bound.size === 0) return [];
  return atoms.flatMap((atom, i) => {
    for (const to of [i + 2, i + 1]) {
      const words = atoms.slice(i, to);
      const bound =
        isTied(words) && isCapitals(atom.text)
          ? book.bound.get(acronymKey(words.map((w) => w.text).join('')))
          : undefined;
      if (!bound) continue;
      const { name, ...rest } = bound;
      const common = { people: false, generic: false, suspected: false };
      return [{ from: i, to, core: { from: i, to }, ...rest, ...common, why: `short for "${name}" in this report` }];
    }
    return [];
  });
}

const isTied = (words: readonly Atom[]): boolean => words.length === 1 || (words.length === 2 && words[1].tied);
