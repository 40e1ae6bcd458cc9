import { type Claim, type Incident, Reading, type Span } from '../../../src/model/index.ts';

/** Everything in which a reading breaks the contract, in words; an empty list is a sound reading. */
export function flawsOf(reading: Reading, text: string): string[] {
  const parsed = Reading.safeParse(reading);
  const shape = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [
    ...shape,
    ...lengthFlaws(reading, text),
    ...spanFlaws(reading, text),
    ...idFlaws(reading),
    ...claimFlaws(reading),
  ];
}

function lengthFlaws({ document }: Reading, text: string): string[] {
  const length = [...text].length;
  return document.length === length ? [] : [`the document has ${length} code points, not ${document.length}`];
}

/** Spans are code point offsets, and their text is the slice, always. */
function spanFlaws(reading: Reading, text: string): string[] {
  const points = [...text];
  return spansIn(reading)
    .filter(({ start, end, text: words }) => points.slice(start, end).join('') !== words || start >= end)
    .map(({ start, end, text: words }) => `"${words}" does not stand at ${start} to ${end}`);
}

/** A claim's words stand in the sentence it quotes, and it says which rules made it. */
function claimFlaws({ claims }: Reading): string[] {
  return claims.flatMap(({ id, span, quote, why }) => [
    ...(quote.start <= span.start && span.end <= quote.end ? [] : [`${id} quotes a sentence without its words`]),
    ...(why.length > 0 && why.every((rule) => rule !== '') ? [] : [`${id} does not say which rules made it`]),
  ]);
}

/** All spans of a value, however deep. */
export function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value && 'text' in value ? [value as Span, ...inner] : inner;
}

/** Ids are unique; what points to a claim or an incident finds it, and is found by it. */
function idFlaws({ incidents, claims }: Reading): string[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Set(incidents.map(({ id }) => id));
  const unique = claimOf.size === claims.length && known.size === incidents.length ? [] : ['an id stands twice'];
  const lost = claims.filter((claim) => !incidents.some(({ id, claims: own }) => claimOwned(claim, id, own)));
  return [
    ...unique,
    ...lost.map(({ id, incident }) => `${id} is not among the claims of ${incident}`),
    ...incidents.flatMap((incident) => factFlaws(incident, claimOf)),
    ...incidents.flatMap(({ id, relations }) =>
      relations.filter(({ to }) => to === id || !known.has(to)).map(({ to }) => `${id} points to ${to}`),
    ),
    ...incidents.flatMap((incident) => tollFlaws(incident, claimOf)),
  ];
}

/** Every fact rests on claims about its incident; a part may take its perpetrators from the whole. */
function factFlaws(incident: Incident, claimOf: ReadonlyMap<string, Claim>): string[] {
  const { id, perpetrators, victims, toll, relations, claims } = incident;
  const wholes = relations.filter(({ type }) => type === 'part-of').map(({ to }) => to);
  const about = (claim: string, homes: readonly string[]) => homes.includes(claimOf.get(claim)?.incident ?? '');
  const own = [...claims, ...[...victims, ...Object.values(toll)].flatMap((fact) => fact.claims)];
  const strange = [
    ...own.filter((claim) => !about(claim, [id])),
    ...perpetrators.flatMap((doer) => doer.claims).filter((claim) => !about(claim, [id, ...wholes])),
  ];
  const groundless = [...perpetrators, ...victims, ...Object.values(toll)].filter((fact) => fact.claims.length === 0);
  return [
    ...strange.map((claim) => `${id} rests on ${claim}, which is not about it`),
    ...groundless.map(() => `a fact of ${id} rests on no claim`),
  ];
}

const claimOwned = (claim: Claim, incident: string, own: readonly string[]): boolean =>
  claim.incident === incident && own.includes(claim.id);

/** A toll rests on claims of its own measure, on attackers' deaths only in `attackersKilled`. */
function tollFlaws({ id: incident, toll }: Incident, claimOf: ReadonlyMap<string, Claim>): string[] {
  return Object.entries(toll).flatMap(([measure, entry]) => {
    const attackers = measure === 'attackersKilled';
    const strange = entry.claims.filter((id) => {
      const claim = claimOf.get(id);
      return claim?.about !== (attackers ? 'killed' : measure) || (claim?.group === 'attacker') !== attackers;
    });
    return strange.map((id) => `${measure} of ${incident} rests on ${id}, which is about something else`);
  });
}
