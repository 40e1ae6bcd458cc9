import type { Draft, Reader } from './draft.ts';
import type { TypeWord } from './lexicon.ts';
import { listedEnd } from './listed.ts';
import { isHyphen, properEnd, properStart } from './proper.ts';

/**
 * Names beside a type word: "town of X", "villages of X and Y", "the city X", "Lake X", "X district",
 * "X and Y provinces". A settlement's type word stays outside the mention unless it is capitalised ("Sadr City");
 * a division's stays in ("Circle of Bankass", "Idlib province").
 */
export function typedPlaces(reader: Reader): Draft[] {
  const { line } = reader;
  const found: Draft[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const match = typeAt(reader, at);
    if (!match || isAged(reader, match.to)) continue;
    const last = match.to - 1;
    const before = namesBefore(reader, at, match);
    found.push(...(before.length > 0 ? before : namesAfter(reader, at, match)));
    at = last;
  }
  return found;
}

interface TypeMatch {
  readonly type: TypeWord;
  readonly to: number;
  readonly word: string;
}

/** The longest type phrase that starts here. */
function typeAt({ line, lexicon, gate }: Reader, at: number): TypeMatch | null {
  if (at >= line.words.length || !gate.opensType(line, at)) return null;
  for (let to = Math.min(line.words.length, at + 4); to > at; to--) {
    if (line.folded[to - 1] === '' || line.folded[at] === '') continue;
    const word = line.phrase(at, to);
    const type = lexicon.types.get(word) ?? (lexicon.typesBeforeOnly.has(word) ? LAND : undefined);
    if (type) return { type, to, word };
  }
  return null;
}

/** "Marcus Hill, 19, of Dayton": a person's name with his age. */
function isAged({ line: { words } }: Reader, to: number): boolean {
  const closed = words[to]?.text === ',' && /^[,.;]$/u.test(words[to + 2]?.text ?? '');
  return closed && /^[1-9]\d$/u.test(words[to + 1].text);
}

const LAND: TypeWord = { word: 'lake', level: 'district', natural: true };

/** "district of X", "province X"; for plurals each name of the list. */
function namesAfter(reader: Reader, at: number, { type, to, word }: TypeMatch): Draft[] {
  const { line, lexicon } = reader;
  const isLinked = lexicon.typeLinks.has(line.folded[to] ?? '');
  const isBeforeOnly = lexicon.typesBeforeOnly.has(word);
  const isBare = !isLinked && line.isCapital(to) && (isBeforeOnly ? line.isCapital(at) : !line.isCapital(at));
  if ((!isLinked && (!isBare || type.linked)) || isInsideName(reader, at)) return [];
  let start = isLinked ? to + 1 : to;
  if (lexicon.closed.article.has(line.folded[start] ?? '')) start++;
  const names = type.plural ? listOfNames(reader, start) : [nameFrom(reader, start)].filter((name) => name !== null);
  if (names.length === 0 || (isLinked && typeAt(reader, names[names.length - 1][1]))) return [];
  if (names.some((name) => isCountryOnly(reader, type, name)) || (isBare && !isPlausibleBare(reader, type, names[0])))
    return [];
  const isAround = (type.area || type.part) && names.every(([from, end]) => isTown(reader, from, end));
  const keepsType = (type.level !== 'settlement' && !type.plural && !isBare && !isAround) || isBeforeOnly;
  const group = names.length > 1 ? at : undefined;
  return names.map(([from, end], index) => ({
    from: keepsType && index === 0 ? at : from,
    to: end,
    coreFrom: from,
    coreTo: end,
    level: isAround ? ('settlement' as const) : type.level,
    type: word,
    ...(group !== undefined && { group }),
    score: 0.9,
    why: [`type word "${line.text(at, to)}"`],
  }));
}

/** "Islamic State of Iraq": a capitalised type word after a capital that is no place is part of a longer name. */
function isInsideName({ line, lexicon }: Reader, at: number): boolean {
  const isLonger = at > 0 && line.isCapital(at) && line.isCapital(at - 1) && line.casing === 'plain';
  return isLonger && !lexicon.cutters.has(line.folded[at - 1]) && !lexicon.directions.has(line.folded[at - 1]);
}

/** "an area of Quetta", "the suburbs of Damascus": what is named is the town around it. */
const isTown = ({ line, gazetteer }: Reader, from: number, to: number): boolean =>
  gazetteer.find(line.phrase(from, to)).some(({ level, population }) => level === 'settlement' && population >= 50_000);

/** "the district Moscow said" is rare; "the city police" is not a name: only settlements and divisions, no areas. */
function isPlausibleBare(reader: Reader, type: TypeWord, [from, to]: Name): boolean {
  if (type.area || type.part) return false;
  const folded = reader.line.phrase(from, to);
  return reader.gazetteer.bears(folded) || type.level === 'settlement' || type.natural === true;
}

/** "the cities of Iraq" are no cities called Iraq. */
function isCountryOnly({ line, gazetteer }: Reader, type: TypeWord, [from, to]: Name): boolean {
  const name = line.phrase(from, to);
  return gazetteer.named(name) !== null && !gazetteer.find(name).some(({ level }) => level === type.level);
}

/** "X district", "X and Y provinces", "X tribal agency". */
function namesBefore(reader: Reader, at: number, { type, to, word }: TypeMatch): Draft[] {
  const { line, lexicon, gazetteer } = reader;
  if (type.linked || (lexicon.typesBeforeOnly.has(word) && !type.natural)) return [];
  let nameEnd = at;
  while (nameEnd > 0 && lexicon.typeAdjectives.has(line.folded[nameEnd - 1]) && !line.isCapital(nameEnd - 1)) nameEnd--;
  const start = nameBefore(reader, nameEnd);
  if (start === null || isPeople(reader, type, start, nameEnd)) return [];
  const names: Name[] = [[start, nameEnd]];
  if (type.plural) names.unshift(...namesJoinedBefore(reader, start));
  if (type.plural && type.level === 'settlement' && names.length < 2) return [];
  const keepsType = type.kept || (type.level !== 'settlement' && !type.plural) || line.isCapital(at);
  return names.map(([from, end], index) => ({
    from,
    to: keepsType && index === names.length - 1 ? to : end,
    coreFrom: from,
    coreTo: line.isCapital(at) && gazetteer.bears(line.phrase(from, to)) ? to : end,
    level: type.level,
    type: word,
    ...(names.length > 1 && { group: at }),
    score: type.area || type.part ? 0.7 : 0.85,
    why: [`type word "${line.text(at, to)}"`],
  }));
}

/** "a Fulani village", "the Shiite Muslim district", "the Kurdish region" are no names; "Chin State" is. */
function isPeople({ line, lexicon, gazetteer }: Reader, type: TypeWord, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!lexicon.peoples.has(line.folded[at])) return false;
  const isNamed = gazetteer.find(line.phrase(from, to)).some(({ level }) => level === type.level);
  return type.level === 'settlement' || type.area === true || type.part === true || !isNamed;
}

type Name = readonly [from: number, to: number];

/** The name that starts here: the gazetteer's where it knows one as long as the run of capitals, else the run. */
export function nameFrom(reader: Reader, at: number): Name | null {
  const { line, lexicon, gazetteer } = reader;
  const listed = listedEnd(line, at, gazetteer, lexicon);
  const proper = line.casing === 'plain' ? properEnd(line, at, lexicon) : at;
  const end = listed >= proper ? listed : withoutType(reader, at, proper);
  if (end === at || isNoName(reader, at, end)) return null;
  return [at, end];
}

/** "Khuzestan Province" after "region of": the type word is not part of the name. */
const withoutType = (reader: Reader, from: number, to: number): number =>
  to - from > 1 && reader.lexicon.types.has(reader.line.folded[to - 1]) ? to - 1 : to;

/** The start of the name that ends before `to`; a possessive, a demonym or a direction is not part of it. */
function nameBefore(reader: Reader, to: number): number | null {
  const { line, lexicon, gazetteer } = reader;
  if (to === 0) return null;
  let start = line.casing === 'plain' ? properStart(line, to, lexicon) : to;
  while (start < to && gazetteer.demonym(line.folded[start]).length > 0 && !isHyphen(line, start + 1)) start++;
  for (let from = Math.max(0, to - 6); from < to; from++) {
    const isListed = listedEnd(line, from, gazetteer, lexicon) >= to && gazetteer.bears(line.phrase(from, to));
    if (isListed && (from < start || start === to)) start = from;
  }
  if (start === 0 && to - start > 1 && lexicon.ordinary.has(line.folded[0])) start++;
  return start < to && !isNoName(reader, start, to) ? start : null;
}

/** "X, Y and" before the last name of a plural. */
function namesJoinedBefore(reader: Reader, start: number): Name[] {
  const { line } = reader;
  const { joining } = reader.lexicon.closed;
  const names: Name[] = [];
  let at = start;
  while (at > 1 && (joining.has(line.folded[at - 1]) || line.words[at - 1].text === ',')) {
    const end = joining.has(line.folded[at - 1]) && line.words[at - 2].text === ',' ? at - 2 : at - 1;
    const from = nameBefore(reader, end);
    if (from === null) break;
    names.unshift([from, end]);
    at = from;
  }
  return names;
}

/** "X, Y and Z". */
function listOfNames(reader: Reader, start: number): Name[] {
  const { line } = reader;
  const names: Name[] = [];
  for (let at = start; at < line.words.length; ) {
    const name = nameFrom(reader, at);
    if (!name) break;
    names.push(name);
    at = name[1];
    const comma = line.words[at]?.text === ',';
    if (comma) at++;
    const and = reader.lexicon.closed.joining.has(line.folded[at] ?? '');
    if (and) at++;
    if (!comma && !and) break;
  }
  return names;
}

/** "Islamic State", "Interior Department", "Syrian province": capitals before a type word that name no place. */
function isNoName({ line, lexicon, gazetteer }: Reader, from: number, to: number): boolean {
  if (to - from > 1 && lexicon.streetWords.has(line.folded[to - 1])) return true;
  const phrase = line.phrase(from, to);
  if (gazetteer.demonym(phrase).length > 0 || lexicon.languagesAndFaiths.has(phrase)) return true;
  if (lexicon.organisations.has(line.folded[to - 1]) && !gazetteer.bears(phrase)) return true;
  const single = to - from === 1;
  if (lexicon.typeAdjectives.has(phrase)) return true;
  if (single && (lexicon.cutters.has(phrase) || lexicon.types.has(phrase) || lexicon.directions.has(phrase)))
    return true;
  return line.casing !== 'plain' && single && lexicon.ordinary.has(phrase);
}
