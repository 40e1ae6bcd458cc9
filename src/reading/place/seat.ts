import type { Draft, Reader } from './draft.ts';

/** "the Malian capital", "the capital of Mali" without a name: the capital that the country table gives. */
export function seats(reader: Reader): Draft[] {
  const { line, lexicon, gazetteer } = reader;
  const found: Draft[] = [];
  for (let at = 1; at < line.words.length; at++) {
    if (!lexicon.closed.capital.has(line.folded[at]) || nameFollows(reader, at + 1)) continue;
    const adjective = gazetteer.demonym(line.folded[at - 1]);
    const possessor =
      lexicon.closed.possessive.has(line.words[at - 1].lower) && at > 1
        ? gazetteer.named(line.phrase(at - 2, at - 1))
        : null;
    const country = adjective.length === 1 ? adjective[0] : possessor;
    if (!country || country.capitals.length === 0 || lexicon.functionAfter.has(line.folded[at - 1])) continue;
    found.push({
      from: adjective.length === 1 ? at - 1 : at - 2,
      to: at + 1,
      coreFrom: at,
      coreTo: at,
      core: country.capitals[0],
      level: 'settlement',
      type: 'capital',
      country: country.iso2,
      score: 0.7,
      why: [`capital of ${country.name}`],
    });
  }
  return found;
}

/** "the Malian capital, Bamako": the name itself is the mention then. */
function nameFollows({ line, gazetteer, lexicon: { closed } }: Reader, at: number): boolean {
  let next = closed.city.has(line.folded[at] ?? '') ? at + 1 : at;
  if (line.words[next]?.text === ',') next++;
  if (closed.genitive.has(line.folded[next] ?? '')) next++;
  return line.isCapital(next) && (gazetteer.bears(line.folded[next]) || gazetteer.begins(`${line.folded[next]} `));
}
