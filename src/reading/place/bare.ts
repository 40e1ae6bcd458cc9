import type { Draft, Reader } from './draft.ts';
import { levelOfName, preposition, strengthOf, surroundings } from './evidence.ts';
import { listedEnd } from './listed.ts';
import { opensName, properEnd } from './proper.ts';
import { singularsOf } from './singular.ts';

/**
 * Names without a type word: those of the gazetteer, weighed by their own strength and what stands around them, and
 * unknown ones where a preposition announces a place ("in Sabaa Al Bour"). Those too weak so far are returned too:
 * a neighbour may yet speak for them.
 */
export function barePlaces(reader: Reader): Draft[] {
  const { line, lexicon, gazetteer } = reader;
  const found: Draft[] = [];
  for (let at = 0; at < line.words.length; ) {
    if (!opensName(line, at)) {
      at++;
      continue;
    }
    const isInside = at > 0 && line.words[at].glued && /^\p{L}/u.test(line.words[at - 1].text);
    const isPassed = isInside || isCompass(reader, at);
    const listed = isPassed ? at : listedEnd(line, at, gazetteer, lexicon);
    const proper = isPassed || line.casing !== 'plain' ? at : shortened(reader, at, properEnd(line, at, lexicon));
    const isWhole = listed > at && (listed >= proper || isStrong(reader, at, listed));
    const draft = isWhole ? listedPlace(reader, at, listed) : proper > at ? unknownPlace(reader, at, proper) : null;
    if (draft) found.push(draft);
    at = Math.max(at + 1, draft?.to ?? 0);
  }
  return found;
}

/** "South Kashmir": the compass word is read with the name that follows it, unless the whole is listed. */
function isCompass({ line, lexicon, gazetteer }: Reader, at: number): boolean {
  if (!lexicon.directions.has(line.folded[at])) return false;
  const whole = listedEnd(line, at, gazetteer, lexicon);
  return whole <= at + 1 && listedEnd(line, at + 1, gazetteer, lexicon) > at + 1;
}

/** "Yambio South Sudan", the comma forgotten: the run of capitals ends before a country's name. */
function shortened({ line, gazetteer }: Reader, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (gazetteer.named(line.phrase(at, to)) && !line.words[at].glued) return at;
  return to;
}

/** "Khan Beni Saad" is no Khan, but "Baghdad Governor Ali" is Baghdad. */
const isStrong = (reader: Reader, from: number, to: number): boolean => strengthOf(reader, from, to).score >= 0.5;

function listedPlace(reader: Reader, from: number, to: number): Draft | null {
  const { line, lexicon, gazetteer } = reader;
  const name = line.phrase(from, to);
  if (lexicon.cutters.has(name) && !gazetteer.named(name)) return null;
  if (lexicon.directions.has(name) || lexicon.languagesAndFaiths.has(name)) return null;
  const country = gazetteer.named(name);
  if (!country && gazetteer.demonym(name).length > 0) return null;
  if (!country && from > 0 && line.casing === 'plain' && isAcronym(line.text(from, to))) return null;
  if (country && isAdjective(reader, name, to)) return null;
  if (country && !writesAcronym(line.text(from, to))) return null;
  const own = strengthOf(reader, from, to);
  const around = surroundings(reader, from, to);
  const caseless = line.casing === 'plain' || country ? 0 : 0.15;
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    level: levelOfName(reader, name),
    ...(country && !lexicon.namesakes.has(name) && { country: country.iso2 }),
    score: own.score + around.score - caseless,
    why: [...own.why, ...around.why],
  };
}

/** "US consulate", "Kosovo police": a country's name that is its own adjective, before a noun. */
function isAdjective({ line, lexicon, gazetteer }: Reader, name: string, to: number): boolean {
  if (gazetteer.demonym(name).length === 0) return false;
  const next = line.words[to];
  if (!next || !/^[\p{L}]/u.test(next.text)) return false;
  const isVerb = lexicon.actorVerbs.has(line.folded[to]) || lexicon.actorVerbEnding.test(next.lower);
  return !isVerb && !lexicon.functionAfter.has(line.folded[to]) && !lexicon.closed.possessive.has(next.lower);
}

/** "US" and "CAR" are countries, "us" and "Car" are not. */
const writesAcronym = (text: string): boolean => text.replace(/[^\p{L}]/gu, '').length > 3 || !/\p{Ll}/u.test(text);

/** A capitalised name that no list knows. Acronyms, organisations and persons by given name are left alone. */
function unknownPlace(reader: Reader, from: number, to: number): Draft | null {
  const { line, lexicon, gazetteer } = reader;
  const name = line.phrase(from, to);
  const last = line.folded[to - 1];
  if (name === '' || lexicon.languagesAndFaiths.has(name) || lexicon.organisations.has(last)) return null;
  if ([name, last, line.folded[from]].some((word) => gazetteer.demonym(word).length > 0)) return null;
  if (lexicon.peoples.has(singularsOf(line.folded[from], lexicon).at(-1) ?? line.folded[from])) return null;
  if (lexicon.titles.has(line.folded[from]) || isAcronym(line.text(from, to)) || ADDRESS.test(line.text(from, to)))
    return null;
  const around = surroundings(reader, from, to);
  const person = lexicon.givenNames.has(line.folded[from]) ? -0.35 : 0;
  const isListed = preposition(reader, from - 1).score > 0;
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    level: 'settlement',
    score: (isListed ? 0.05 : 0) + around.score + person,
    why: ['capitalised name', ...around.why],
  };
}

/** "Example.com" */
const ADDRESS = /\p{L}\.\p{Ll}{2,}/u;

const isAcronym = (text: string): boolean => /^[\p{Lu}\d.-]{2,8}$/u.test(text);
