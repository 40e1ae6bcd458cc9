import type { Sentence } from '../../language/words.ts';
import { countries } from '../place/countries.ts';
import type { Atom } from './atom.ts';
import { atomsOf } from './atom.ts';
import type { LetterCase } from './letter-case.ts';
import { fitsPhrase, isCapitals, isRaised, letterCaseOf } from './letter-case.ts';
import type { NamedOutlet, OutletStore, OutletType } from './outlet-store.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { longestAt } from './phrase-index.ts';
import { keysIn, textOf } from './words-of.ts';

export type { OutletType } from './outlet-store.ts';

/** A medium, agency, monitor or other institution that carries reports, as one sentence names it. */
export interface OutletMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The text without the article, any white space inside given as plain spaces. */
  readonly name: string;
  /** Key of `knowledge/actors/outlets.json`, where it is known. */
  readonly id?: string;
  readonly type: OutletType;
  /** True: no particular outlet ("local media"). */
  readonly generic: boolean;
  readonly why: string;
}

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly id?: string;
  readonly type: OutletType;
  readonly generic: boolean;
  readonly why: string;
}

type Reader = (atoms: readonly Atom[], at: number, letterCase: LetterCase, store: OutletStore) => Reading | null;

/** The outlets that a sentence names, in text order, none overlapping. */
export function recogniseOutlets(sentence: Sentence, store: OutletStore): OutletMention[] {
  const atoms = atomsOf(sentence);
  const letterCase = letterCaseOf(atoms);
  const readings: Reading[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (!store.opens(atoms[at].key) && !CALL_SIGN.test(atoms[at].text)) continue;
    for (const read of READERS) {
      const reading = read(atoms, at, letterCase, store);
      if (reading) readings.push(reading);
    }
  }
  if (readings.length === 0) return [];
  readings.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(!a.id) - Number(!b.id) || a.from - b.from);
  const chosen: Reading[] = [];
  for (const reading of readings)
    if (chosen.every((other) => reading.to <= other.from || other.to <= reading.from)) chosen.push(reading);
  chosen.sort((a, b) => a.from - b.from);
  return chosen.map(({ from, to, ...rest }) => ({ ...textOf({ from, to }, atoms, sentence), ...rest }));
}

const READERS: readonly Reader[] = [known, byTail, byHead, callSign, generic];

function known(atoms: readonly Atom[], at: number, letterCase: LetterCase, store: OutletStore): Reading | null {
  const match = longestAt(store.names, atoms, at, (phrase) => fitsPhrase(phrase.atoms, atoms, at));
  const named = match?.values.find((value) => isTrusted(value, match, atoms, letterCase, store));
  if (!match || !named) return null;
  const { id, type } = named.outlet;
  const from = store.articles.has(atoms[at].text) ? at + 1 : at;
  return { from, to: match.to, id, type, generic: false, why: `name of ${id}` };
}

function isTrusted(
  { trust }: NamedOutlet,
  match: PhraseMatch<NamedOutlet>,
  atoms: readonly Atom[],
  letterCase: LetterCase,
  store: OutletStore,
): boolean {
  if (trust === 'plain') return true;
  if (trust === 'capitals')
    return letterCase !== 'capitals' && atoms.slice(match.from, match.to).every((atom) => isCapitals(atom.text));
  return isReportingNear(match, atoms, store);
}

/** A reporting word within three words on either side. */
function isReportingNear(
  { from, to }: { from: number; to: number },
  atoms: readonly Atom[],
  store: OutletStore,
): boolean {
  const around = [...atoms.slice(Math.max(0, from - 3), from), ...atoms.slice(to, to + 3)];
  return around.some((atom) => store.reporting.has(atom.key));
}

/** "Baghdad Herald", "Demos news agency": capitalised words up to a tail. */
function byTail(atoms: readonly Atom[], at: number, letterCase: LetterCase, store: OutletStore): Reading | null {
  if (letterCase !== 'plain') return null;
  const tail = longestAt(store.tails, atoms, at);
  if (!tail) return null;
  const from = nameStart(atoms, at, store);
  if (from === at) return null;
  const words = keysIn(atoms, tail.from, tail.to);
  const isSure = store.sure.has(words);
  if (!isSure && !isRaised(atoms[at].text)) return null;
  if (!isSure && !isReportingNear({ from, to: tail.to }, atoms, store)) return null;
  const generic = !isRaised(atoms[at].text) && at - from === 1 && countries().demonym(atoms[from].text).length > 0;
  return { from, to: tail.to, type: tail.values[0], generic, why: `named like a ${words}` };
}

function nameStart(atoms: readonly Atom[], at: number, store: OutletStore): number {
  let from = at;
  while (from > 0 && at - from < 4 && startsName(atoms[from - 1], from - 1, store)) from--;
  return from;
}

/** A sentence's first word is a name only when it could not be capitalised for its place alone. */
const startsName = (atom: Atom, at: number, store: OutletStore): boolean =>
  /^\p{Lu}/u.test(atom.text) && !store.openers.has(atom.key) && !(at === 0 && atom.text.length < 3);

/** "Radio Bend", "the daily Tribuna", "CBS station KDKA-TV". */
function byHead(atoms: readonly Atom[], at: number, letterCase: LetterCase, store: OutletStore): Reading | null {
  if (letterCase !== 'plain') return null;
  const head = longestAt(store.heads, atoms, at);
  if (!head) return null;
  let to = head.to;
  while (
    to < atoms.length &&
    to - head.to < 3 &&
    /^[\p{Lu}\d]/u.test(atoms[to].text) &&
    (to === head.to || !store.openers.has(atoms[to].key))
  )
    to++;
  if (to === head.to || !/^\p{Lu}/u.test(atoms[head.to].text)) return null;
  const isName = isRaised(atoms[at].text) && !(at === 0 && head.to - at > 1);
  if (isRaised(atoms[at].text) && store.lowerHeads.has(atoms[at].key)) return null;
  if (!isName && !isReportingNear({ from: at, to }, atoms, store) && !store.sureHeads.has(atoms[at].key)) return null;
  const words = keysIn(atoms, head.from, head.to);
  return { from: isName ? at : head.to, to, type: head.values[0], generic: false, why: `named after "${words}"` };
}

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** North American stations: KDKA-TV, WSVN. */
function callSign(atoms: readonly Atom[], at: number, _: LetterCase, store: OutletStore): Reading | null {
  if (!CALL_SIGN.test(atoms[at].text)) return null;
  const suffix = atoms[at + 1]?.tied && /^(?:TV|FM|AM|DT|LP|CD)$/u.test(atoms[at + 1].text);
  const isAlone = /^[KW][A-Z]{3}$/u.test(atoms[at].text) && !store.noCallSigns.has(atoms[at].key);
  return suffix || isAlone
    ? { from: at, to: at + (suffix ? 2 : 1), type: 'broadcaster', generic: false, why: 'a station call sign' }
    : null;
}

function generic(atoms: readonly Atom[], at: number, _: LetterCase, store: OutletStore): Reading | null {
  const match = longestAt(store.generic, atoms, at);
  return match ? { from: at, to: match.to, type: match.values[0], generic: true, why: 'an unnamed outlet' } : null;
}
