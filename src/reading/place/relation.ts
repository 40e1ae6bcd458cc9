import type { Draft, Reader } from './draft.ts';
import type { Direction, PlaceRelation } from './mention.ts';
import { isGlued, isHyphen } from './proper.ts';

/** The draft with the words before it that place the event beside it, in a part of it, or at a distance from it. */
export function related(reader: Reader, draft: Draft): Draft {
  const lead = leadOf(reader, draft);
  const relation =
    distanceBefore(reader, lead) ??
    partBefore(reader, draft, lead) ??
    nearBefore(reader, lead) ??
    nearBefore(reader, draft.from);
  if (relation) {
    const from = relation.from ?? draft.from;
    const level = from < draft.from && draft.level === 'country' ? 'province' : draft.level;
    return { ...draft, from, level, relation: relation.relation, why: [...draft.why, relation.why] };
  }
  return withDirection(reader, draft);
}

interface Related {
  readonly relation: PlaceRelation;
  readonly from?: number;
  readonly why: string;
}

/** Where the phrase of the mention starts: before "the", "the town of", "the northern city of". */
function leadOf({ line, lexicon, gazetteer }: Reader, { from }: Draft): number {
  let at = from;
  const back = (test: (word: string) => boolean): boolean => {
    if (at === 0 || !test(line.folded[at - 1])) return false;
    at--;
    return true;
  };
  const linked = back((word) => lexicon.closed.genitive.has(word));
  const typed = back((word) => lexicon.types.has(word) || lexicon.capitalWords.has(word));
  if (linked && !typed) return from;
  while (
    back(
      (word) => lexicon.directions.has(word) || lexicon.typeAdjectives.has(word) || gazetteer.demonym(word).length > 0,
    )
  );
  back((word) => lexicon.closed.article.has(word));
  return at;
}

/** "about 40 km (25 miles) north-east of". */
function distanceBefore(reader: Reader, lead: number): Related | null {
  const { line } = reader;
  const { closed } = reader.lexicon;
  const link = line.folded[lead - 1];
  if (link === undefined || !closed.distance.has(link)) return null;
  let at = lead - 1;
  if (closed.away.has(line.folded[at - 1])) at--;
  const direction = directionEndingAt(reader, at);
  if (direction) at = direction.from;
  while (at > 0 && closed.beforeDirection.has(line.folded[at - 1])) at--;
  if (line.words[at - 1]?.text === ')') {
    while (at > 0 && line.words[at - 1].text !== '(') at--;
    at--;
  }
  const unit = unitEndingAt(reader, at);
  if (!unit) return direction && closed.genitive.has(link) ? beside(reader, direction, lead) : null;
  at = unit.from;
  if (isHyphen(line, at - 1)) at--;
  const amount = amountOf(line.words[at - 1]?.text ?? '', closed.numbers);
  if (amount === null) return null;
  const km = Math.round(amount * unit.km * 10) / 10;
  const relation = { kind: 'distance' as const, km, ...(direction && { direction: direction.direction }) };
  return { relation: { ...relation, ...reach(reader, at - 1, lead) }, why: `${km} km from it` };
}

/** "north of Mosul" is beside it; "in the north of Mali" is in it. */
function beside(reader: Reader, direction: { direction: Direction; from: number }, lead: number): Related {
  const { line } = reader;
  const { article, inside } = reader.lexicon.closed;
  const before = line.folded[direction.from - 1];
  const isInside = article.has(before) || inside.has(before);
  const kind = isInside ? ('part' as const) : ('near' as const);
  return {
    relation: {
      kind,
      ...(isInside ? {} : { km: BESIDE_KM }),
      direction: direction.direction,
      ...reach(reader, direction.from, lead),
    },
    ...(isInside && direction.direction !== 'centre' && { from: direction.from }),
    why: `${isInside ? 'in the' : ''} ${direction.direction} of it`.trim(),
  };
}

/** What "north of Mosul" leaves open, without a distance. */
const BESIDE_KM = 30;

/** "southern part of", "the northern outskirts of", "parts of". */
function partBefore(reader: Reader, draft: Draft, lead: number): Related | null {
  const { line, lexicon } = reader;
  if (!lexicon.closed.genitive.has(line.folded[lead - 1]) || !lexicon.partWords.has(line.folded[lead - 2] ?? ''))
    return null;
  const direction = directionEndingAt(reader, lead - 2);
  if (!direction) return null;
  const relation = { kind: 'part' as const, direction: direction.direction, ...reach(reader, direction.from, lead) };
  return { relation, from: direction.from, why: `part of it: "${line.text(direction.from, draft.from)}"` };
}

/** "near", "on the outskirts of". The longest phrase counts. */
function nearBefore(reader: Reader, lead: number): Related | null {
  const { line, lexicon } = reader;
  for (let from = Math.max(0, lead - 4); from < lead; from++) {
    if (line.folded[from] === '') continue;
    const words = line.phrase(from, lead);
    const km = lexicon.near.get(words);
    if (km !== undefined) return { relation: { kind: 'near', km, ...reach(reader, from, lead) }, why: words };
  }
  return null;
}

/** "northern Iraq", "central Turku": the direction joins the name; before a typed division it only describes it. */
function withDirection(reader: Reader, draft: Draft): Draft {
  const direction = directionEndingAt(reader, draft.from);
  if (!direction || draft.type !== undefined || draft.from === direction.from) return draft;
  const relation = {
    kind: 'part' as const,
    direction: direction.direction,
    ...reach(reader, direction.from, draft.from),
  };
  return {
    ...draft,
    from: direction.from,
    level: draft.level === 'country' ? 'province' : draft.level,
    relation,
    why: [...draft.why, `its ${direction.direction}`],
  };
}

/** The compass word that ends before word `to`: "north", "north-eastern", "south east". */
function directionEndingAt({ line, lexicon }: Reader, to: number): { direction: Direction; from: number } | null {
  for (const size of [3, 2, 1]) {
    const from = to - size;
    if (from < 0 || line.folded[from] === '' || line.folded[to - 1] === '') continue;
    if (size === 3 && !(isHyphen(line, from + 1) && isGlued(line, from + 2))) continue;
    const direction = lexicon.directions.get(line.phrase(from, to));
    if (direction) return { direction, from };
  }
  return null;
}

function unitEndingAt({ line, lexicon }: Reader, to: number): { km: number; from: number } | null {
  for (const size of [2, 1]) {
    const km = to - size >= 0 ? lexicon.distance.get(line.phrase(to - size, to)) : undefined;
    if (km !== undefined) return { km, from: to - size };
  }
  return null;
}

function amountOf(text: string, numbers: readonly string[]): number | null {
  const number = Number(text.replace(/,(?=\d{3})/g, '').replace(',', '.'));
  if (text !== '' && Number.isFinite(number)) return number;
  const word = numbers.indexOf(text.toLowerCase());
  return word > 0 ? word : null;
}

const reach = ({ line }: Reader, from: number, to: number): { start: number; end: number } => ({
  start: line.words[from].start,
  end: line.words[to - 1].end,
});
