import type { ActorKind } from './actor.ts';
import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { NameShapes } from './forces.ts';
import type { Landmarks } from './landmark.ts';
import { isRaised } from './letter-case.ts';
import { longestAt } from './phrase-index.ts';
import { keysIn } from './words-of.ts';

/** Organisations that no list knows, told by how they are named: "Free Delta Liberation Front", "Movement for ...". */
export function shapedNames(marks: Landmarks, names: readonly Candidate[], shapes: NameShapes): Candidate[] {
  if (marks.letterCase !== 'plain') return [];
  return capitalRuns(marks.atoms, shapes)
    .flatMap((run) => readingOf(run, marks.atoms, shapes) ?? [])
    .filter((shape) => !joinsKnownNames(shape, names, marks.atoms, shapes) && !isHead(shape, marks));
}

/** "the Taliban and the Islamic State": two names, whatever the whole looks like. */
function joinsKnownNames(
  shape: Candidate,
  names: readonly Candidate[],
  atoms: readonly Atom[],
  shapes: NameShapes,
): boolean {
  const joined = atoms.slice(shape.from, shape.to).some((atom) => shapes.joiners.has(atom.key));
  return names.some((name) => (joined || name.opposed) && name.from >= shape.from && name.to <= shape.to);
}

/** "Armed Forces", "Mobile Police": capitalised, but a plain force word all the same. */
const isHead = (shape: Candidate, { heads }: Landmarks): boolean =>
  heads.some((head) => head.from === shape.from && head.to === shape.to);

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches of capitalised words. A link is allowed inside; one with "of" or "the" only after a word that itself names
 * a body ("Army of ..."), so that "Members of the X" and "the Taliban and the Y" fall apart.
 */
function capitalRuns(atoms: readonly Atom[], shapes: NameShapes): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < atoms.length; from++) {
    if (!startsName(atoms[from], shapes) || shapes.notFirst.has(atoms[from].key)) continue;
    let to = from + 1;
    let opened = namesBody(atoms[from], shapes);
    for (let at = to; at < atoms.length && at - to < 3; at++)
      if (startsName(atoms[at], shapes)) {
        to = at + 1;
        opened ||= namesBody(atoms[at], shapes);
      } else if (!shapes.links.has(atoms[at].key) || (shapes.looseLinks.has(atoms[at].key) && !opened)) break;
    if (to - from > 1) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

const namesBody = ({ key }: Atom, shapes: NameShapes): boolean => shapes.openers.has(key) || shapes.tails.has(key);

const startsName = ({ key, text }: Atom, shapes: NameShapes): boolean =>
  /^\p{L}/u.test(text) && isRaised(text) && !shapes.never.has(key);

function readingOf(run: Run, atoms: readonly Atom[], shapes: NameShapes): Candidate | null {
  const text = keysIn(atoms, run.from, run.to);
  if (shapes.not.some((phrase) => text.includes(phrase))) return null;
  const shape =
    bySureTail(run, atoms, shapes) ??
    byMarkedTail(run, atoms, shapes) ??
    byOpener(run, atoms, shapes) ??
    byCall(run, atoms, shapes);
  if (!shape) return null;
  const { from, to, kind, why } = shape;
  return { from, to, core: { from, to }, kind, people: false, generic: false, suspected: false, why };
}

interface Shape extends Run {
  readonly kind: ActorKind;
  readonly why: string;
}

/** "Zintan Brigade": up to the last word that makes it an armed body's name by itself. */
function bySureTail(run: Run, atoms: readonly Atom[], shapes: NameShapes): Shape | null {
  for (let at = run.to - 1; at > run.from; at--) {
    const tail = longestAt(shapes.sure, atoms, at, (phrase) => at + phrase.atoms.length <= run.to);
    if (!tail || !isRaised(atoms[at].text)) continue;
    const kind = markIn(run.from, at, atoms, shapes) ?? tail.values[0];
    return { from: run.from, to: tail.to, kind, why: `named like a ${atoms[tail.to - 1].key}` };
  }
  return null;
}

/** "Popular Reform Front": a tail that needs a mark before it. */
function byMarkedTail(run: Run, atoms: readonly Atom[], shapes: NameShapes): Shape | null {
  for (let at = run.to - 1; at > run.from; at--) {
    if (!shapes.tails.has(atoms[at].key)) continue;
    const mark = markIn(run.from, at, atoms, shapes);
    const kind = mark && (shapes.tailKinds.get(atoms[at].key) ?? mark);
    if (kind) return { from: run.from, to: at + 1, kind, why: `named like a ${atoms[at].key}` };
  }
  return null;
}

/** "Movement for the Salvation of X". */
function byOpener(run: Run, atoms: readonly Atom[], shapes: NameShapes): Shape | null {
  for (let at = run.from; at < run.to - 2; at++) {
    const kind = shapes.openers.get(atoms[at].key);
    if (!kind || !shapes.openerLinks.has(atoms[at + 1].key)) continue;
    const marked = markIn(run.from, run.to, atoms, shapes);
    const long = atoms.slice(at, run.to).filter((atom) => startsName(atom, shapes)).length >= 3;
    if (marked || long)
      return { from: run.from, to: run.to, kind: marked ?? kind, why: `named like a ${atoms[at].key}` };
  }
  return null;
}

/** "Katibat al-Tawhid", "Jaish al-Nasr". */
function byCall(run: Run, atoms: readonly Atom[], shapes: NameShapes): Shape | null {
  for (let at = run.from; at < run.to - 1; at++) {
    const kind = shapes.calls.get(atoms[at].key);
    if (kind) return { from: at, to: run.to, kind, why: `named like a ${atoms[at].key}` };
  }
  return null;
}

function markIn(from: number, to: number, atoms: readonly Atom[], shapes: NameShapes): ActorKind | null {
  let weak = 0;
  for (let at = from; at < to; at++) {
    const word = atoms[at + 1]?.key === 's' ? `${atoms[at].key}'s` : atoms[at].key;
    const kind = shapes.marks.get(word);
    if (kind) return kind;
    if (kind === null) weak++;
  }
  return weak >= 2 ? 'rebel' : null;
}
