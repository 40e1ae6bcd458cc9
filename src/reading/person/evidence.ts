import type { Atom } from '../actor/atom.ts';
import type { LetterCase } from '../actor/letter-case.ts';
import type { Age } from './age.ts';
import type { PersonLexicon } from './lexicon.ts';
import type { NameRun } from './name-run.ts';
import type { Role } from './role.ts';

export interface Evidence {
  /** 0..1 */
  readonly score: number;
  readonly why: string;
}

/** What has been found around a run of capitalised words. */
export interface Surroundings {
  readonly before: Role | null;
  readonly after: Role | null;
  readonly age: Age | null;
  /** A noun for one person stands before the name, set off by a comma: "the child, X,". */
  readonly noun: boolean;
  readonly letterCase: LetterCase;
}

type Clue = readonly [weight: number, name: string, holds: boolean];

/** How sure it is that a run names a person: the sum of its clues, cut to 0..1. */
export function weigh(atoms: readonly Atom[], run: NameRun, around: Surroundings, lexicon: PersonLexicon): Evidence {
  const clues = [
    ...ofContext(atoms, run, around, lexicon),
    ...ofName(atoms.slice(run.from, run.to), run.title !== undefined || around.before !== null, lexicon),
  ];
  const held = clues.filter(([, , holds]) => holds);
  const sum = held.reduce((total, [weight]) => total + weight, 0);
  return { score: Math.max(0, Math.min(1, Math.round(sum * 100) / 100)), why: held.map(([, name]) => name).join(', ') };
}

function ofContext(atoms: readonly Atom[], run: NameRun, around: Surroundings, lexicon: PersonLexicon): Clue[] {
  const before = atoms[(around.before?.from ?? run.opens) - 1]?.key ?? '';
  const after = atoms[run.to]?.key ?? '';
  const introduced = run.title !== undefined || around.before !== null;
  return [
    [0.6, 'title', run.title !== undefined],
    [0.6, 'role before', around.before !== null],
    [0.4, 'role after', around.after !== null],
    [0.45, 'age', around.age !== null],
    [0.4, 'naming word', isNamed(atoms, run.opens, lexicon)],
    [
      0.25,
      'reporting word',
      lexicon.reporting.has(after) || lexicon.reporting.has(before) || (lexicon.credited.has(before) && after === ''),
    ],
    [
      0.3,
      'fate',
      lexicon.fates.has(after) || (lexicon.be.has(after) && lexicon.befallen.has(atoms[run.to + 1]?.key ?? '')),
    ],
    [
      0.3,
      'object of violence',
      lexicon.befalls.has(before) || (lexicon.of.has(before) && lexicon.losses.has(atoms[run.opens - 2]?.key ?? '')),
    ],
    [0.4, 'apposed to a person', around.noun],
    [-0.35, 'locative before', !introduced && around.age === null && lexicon.locative.has(before)],
    [-0.2, 'headline', around.letterCase === 'title'],
    [-0.4, 'all capitals', around.letterCase === 'capitals'],
  ];
}

/** How far "identified" may stand from its "as". */
const REACH = 7;

/** "named X", "identified the bomber as X". */
function isNamed(atoms: readonly Atom[], opens: number, lexicon: PersonLexicon): boolean {
  const before = atoms[opens - 1]?.key ?? '';
  if (!lexicon.as.has(before)) return lexicon.naming.has(before);
  return atoms.slice(Math.max(0, opens - REACH), opens - 1).some((atom) => lexicon.naming.has(atom.key));
}

function ofName(name: readonly Atom[], introduced: boolean, lexicon: PersonLexicon): Clue[] {
  const parts = unitsOf(name, lexicon);
  const isGiven = (atom: Atom | undefined) => atom !== undefined && lexicon.given.has(atom.key);
  const isWary = lexicon.wary.has(parts[0]?.text ?? '');
  return [
    [0.4, 'first name', isGiven(parts[0]) && !isWary],
    [0.15, 'doubtful first name', isGiven(parts[0]) && isWary],
    [0.2, 'another first name', parts.slice(1).some(isGiven)],
    [
      0.3,
      'particle',
      name.slice(1).some((atom) => lexicon.particles.has(atom.key) && !lexicon.placeParticles.has(atom.key)),
    ],
    [0.3, 'initial', parts.length > 1 && name.some((atom) => /^\p{Lu}\.?$/u.test(atom.text))],
    [0.4, 'suffix', parts.length > 2 && lexicon.suffixes.has(name.at(-1)?.key ?? '')],
    [0.15, 'two or three words', parts.length === 2 || parts.length === 3],
    [introduced ? -0.15 : -0.3, 'one word', parts.length === 1],
    [-0.3, 'many words', parts.length > 5],
  ];
}

/** The words a name is counted by: "Yousef Al-Othaimeen" are two, "Jean-Marie" is one. */
function unitsOf(name: readonly Atom[], lexicon: PersonLexicon): Atom[] {
  return name.filter((atom, i) => {
    if (lexicon.particles.has(atom.key) && i < name.length - 1) return false;
    const follows = i > 0 && lexicon.particles.has(name[i - 1].key);
    return /^\p{L}/u.test(atom.text) && (!atom.tied || follows);
  });
}
