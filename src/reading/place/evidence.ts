import type { PlaceLevel } from '../../model/place.ts';
import type { Reader } from './draft.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { articleEnd, isGlued, isHyphen } from './proper.ts';

export interface Evidence {
  readonly score: number;
  readonly why: readonly string[];
}

/** From this score on, words are taken for a place. */
export const ENOUGH = 0.5;

/** How much a name speaks for a place by itself: a country's much, a hamlet's or an English word's little. */
export function strengthOf({ line, lexicon, gazetteer, known }: Reader, from: number, to: number): Evidence {
  const name = line.phrase(from, to);
  const single = to - from === 1;
  const country = gazetteer.named(name);
  const isWord = !country && (lexicon.ordinary.has(name) || lexicon.peoples.has(name));
  const doubt = single
    ? (lexicon.givenNames.has(name) ? 0.3 : 0) + (isWord ? 0.4 : 0)
    : lexicon.givenNames.has(line.folded[from])
      ? 0.2
      : 0;
  if (known.has(name) && !country) return { score: 0.6, why: [`"${name}" is a place elsewhere in the report`] };
  const score = country ? 0.8 : sizeStrength(gazetteer.find(name)) + (single ? 0 : 0.25);
  const short = single && name.length <= 3 && !country ? 0.15 : 0;
  return { score: score - doubt - short, why: [country ? `country: ${country.name}` : `gazetteer: "${name}"`] };
}

function sizeStrength(entries: readonly GazetteerEntry[]): number {
  const best = Math.max(0, ...entries.map(weightOf));
  return best;
}

/** Capitals, first divisions and cities of 100,000 are known without help; villages are not. */
function weightOf({ level, feature, population }: GazetteerEntry): number {
  if (level === 'district') return 0.25;
  if (feature === 'PPLC' || level === 'province' || population >= 500_000) return 0.55;
  if (population >= 100_000) return 0.5;
  if (population >= 15_000) return 0.3;
  return 0.2;
}

/** What stands around a name and speaks for or against a place. */
export function surroundings(reader: Reader, from: number, to: number): Evidence {
  const parts = [before(reader, from), after(reader, from, to)];
  return {
    score: parts.reduce((sum, part) => sum + part.score, 0),
    why: parts.flatMap(({ why }) => why),
  };
}

const NONE: Evidence = { score: 0, why: [] };

function before(reader: Reader, from: number): Evidence {
  const { line, lexicon } = reader;
  if (from === 0) return NONE;
  const at = from - 1;
  const previous = line.folded[at];
  if (isHyphen(line, at) && isGlued(line, from)) return { score: -0.15, why: ['second half of a compound'] };
  if (lexicon.titles.has(previous)) return { score: -0.7, why: [`after the title "${previous}"`] };
  if (line.casing === 'plain' && line.isCapital(at) && !lexicon.cutters.has(previous)) {
    if (lexicon.directions.has(previous) || lexicon.types.has(previous))
      return { score: 0.2, why: [`after "${previous}"`] };
    if (reader.gazetteer.demonym(previous).length > 0) return NONE;
    const initial = at === 0 && (lexicon.ordinary.has(previous) || lexicon.prepositions.has(previous));
    if (!initial) return { score: -0.6, why: [`part of a longer name after "${line.words[at].text}"`] };
  }
  const organisation = organisationBefore(reader, at);
  if (organisation) return { score: -0.7, why: [`part of an organisation's name: "${organisation}"`] };
  return preposition(reader, at);
}

/** What an act of violence is told to have struck: "an attack on X". */
const STRUCK = 0.28;

/** "in X", "in the X", "in northern X", "in nearby X": the nearest preposition, over small words between. */
export function preposition({ line, lexicon, gazetteer }: Reader, at: number): Evidence {
  for (let back = at, steps = 0; back >= 0 && steps < 4; back--, steps++) {
    const word = line.folded[back];
    const weight = lexicon.prepositions.get(word);
    const hasArticle = lexicon.closed.article.has(line.folded[back + 1]) && back + 1 <= at;
    const isWord = lexicon.ordinary.has(line.folded[at + 1]) && !gazetteer.named(line.folded[at + 1]);
    const doubt = hasArticle ? (isWord ? 0.6 : 0.2) : 0;
    const deed = line.folded[back - 1];
    if (lexicon.closed.struck.has(word) && lexicon.events.has(deed))
      return { score: STRUCK - doubt, why: [`after "${deed} ${word}"`] };
    if (weight !== undefined) return { score: weight - doubt, why: [`after "${word}"`] };
    const isSmall =
      lexicon.closed.article.has(word) ||
      lexicon.directions.has(word) ||
      lexicon.directionPlain.has(word) ||
      word === '';
    if (!isSmall || (word === '' && !isHyphen(line, back))) break;
  }
  return NONE;
}

/** "Bank of", "Liberation Front of": a capitalised head before "of" or "for". */
function organisationBefore({ line, lexicon }: Reader, at: number): string | null {
  const link = lexicon.closed.article.has(line.folded[at]) ? at - 1 : at;
  const isLink = link > 0 && lexicon.closed.ofBody.has(line.folded[link]);
  const head = link - 1;
  const isHead = isLink && line.isCapital(head) && lexicon.organisationHeads.has(line.folded[head]);
  return isHead && (head > 0 || line.isCapital(head + 1)) ? line.text(head, at + 1) : null;
}

function after({ line, lexicon }: Reader, from: number, to: number): Evidence {
  const next = line.folded[to] ?? '';
  if (isHyphen(line, to) && isGlued(line, to + 1)) return { score: -0.15, why: ['first half of a compound'] };
  if (line.words[to]?.text === ',' && /^\d{1,2}$/.test(line.folded[to + 1] ?? '') && line.words[to + 2]?.text === ',')
    return { score: -0.5, why: ['followed by an age'] };
  const others = othersBeside(line, lexicon, to);
  if (others !== null) return { score: 0.4, why: [`beside "${others}"`] };
  const event = [next, line.folded[to + 1] ?? ''].find((word) => lexicon.events.has(word));
  if (event !== undefined && !line.isCapital(to)) return { score: 0.3, why: [`before "${event}"`] };
  if (lexicon.speechVerbs.has(next)) return { score: -0.3, why: [`before "${next}"`] };
  if (line.casing !== 'plain' || !line.isCapital(to) || line.words[to].glued) return NONE;
  if (lexicon.organisations.has(next))
    return { score: -0.55, why: [`part of an organisation's name before "${next}"`] };
  if (lexicon.cutters.has(next)) return NONE;
  if (lexicon.types.has(next) || lexicon.sites.has(next)) return { score: 0.1, why: [`before "${next}"`] };
  if (articleEnd(line, to) !== to) return NONE;
  return { score: from === 0 ? -0.4 : -0.45, why: [`part of a longer name before "${line.words[to].text}"`] };
}

/** "X and two nearby villages": the unnamed places that a name is told together with. */
function othersBeside(line: Line, lexicon: PlaceLexicon, to: number): string | null {
  const { closed, directionPlain, prepositions, types } = lexicon;
  if (!closed.joining.has(line.folded[to])) return null;
  const counts = (word: string): boolean => closed.numbers.includes(word) || closed.others.has(word);
  let at = to + 1;
  while (
    counts(line.folded[at]) ||
    (at > to + 1 && (prepositions.has(line.folded[at]) || directionPlain.has(line.folded[at])))
  )
    at++;
  const type = at > to + 1 ? types.get(line.folded[at]) : undefined;
  return type?.plural && type.level === 'settlement' ? line.text(to + 1, at + 1) : null;
}

/** The level a bare name stands for until it is resolved: the largest thing that bears it as its own name. */
export function levelOfName(reader: Reader, name: string): PlaceLevel {
  if (reader.gazetteer.named(name)) return 'country';
  const entries = reader.gazetteer.find(name);
  const settlement = entries.find(({ level }) => level === 'settlement');
  const division = entries.find(({ level }) => level !== 'settlement');
  if (!division) return 'settlement';
  if (!settlement) return division.level;
  const isSeat = settlement.feature === 'PPLA' || settlement.feature === 'PPLC';
  return division.level === 'province' &&
    !isSeat &&
    settlement.population < 30_000 &&
    division.population > settlement.population * 3
    ? 'province'
    : 'settlement';
}
