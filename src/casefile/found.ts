import type { Kysely } from 'kysely';
import type { Claim, Reading, Sha256, Span } from '../model/index.ts';
import { fold } from '../reckoning/gather/mention.ts';
import type { Tables } from './engine/tables.ts';
import { claimIdOf } from './key.ts';
import type { Body } from './project/register.ts';
import { entriesAt, type Signed } from './record/signed.ts';
import { charactersOf, wordsAt } from './words.ts';

/** A claim whoever found it; `confidence` is null of a person's, for which no probability is reckoned. */
export type Told = Omit<Claim, 'confidence'> & { readonly confidence: number | null };

/** A claim that a person found, and who that was. */
export interface ClaimFound {
  readonly signed: Signed;
  readonly told: Told;
}

/** What the entries of these numbers, by which people found claims in a report, say; `reading` is the report's. */
export async function claimsFound(
  tables: Kysely<Tables>,
  report: Sha256,
  made: readonly number[],
  reading: Reading | null,
): Promise<Map<number, ClaimFound>> {
  if (made.length === 0) return new Map();
  const characters = await charactersOf(tables, report);
  return new Map(
    [...(await entriesAt(tables, made))].flatMap(([entry, { body, signed }]) =>
      body.type === 'claim-made'
        ? [[entry, { signed, told: toldIn(body, signed, characters, reading?.claims ?? []) }]]
        : [],
    ),
  );
}

function toldIn(
  { claim, mention, about, value, group, total, span, voice, modality }: Body<'claim-made'>,
  { author }: Signed,
  characters: readonly string[],
  read: readonly Claim[],
): Told {
  const quote = quoteOf(
    span,
    characters,
    read.map((other) => other.quote),
  );
  const known = voice === null ? null : knownVoice(voice.name, span, read);
  return {
    id: claimIdOf(claim),
    incident: mention,
    about,
    value,
    ...(group !== undefined && { group }),
    ...(total !== undefined && { total }),
    ...(modality === 'denied' && 'vague' in value && { negated: true }),
    span,
    quote,
    voice:
      voice === null ? 'narrator' : { ...known?.voice, ...voice, span: nearest(voice.name, quote, characters) ?? span },
    ...(known?.via !== undefined && { via: known.via }),
    modality,
    confidence: null,
    why: [`found by ${author}`],
  };
}

/**
 * What the reader has of a speaker of this name in the report, by the nearest claim: the office and the outlet, without which
 * one man would be two voices that bear each other out. Null: it has nobody of the name.
 */
function knownVoice(name: string, { start }: Span, read: readonly Claim[]) {
  const own = read
    .flatMap(({ voice, via, span }) =>
      voice !== 'narrator' && fold(voice.name) === fold(name)
        ? [{ voice, via, far: Math.abs(span.start - start) }]
        : [],
    )
    .toSorted((one, other) => one.far - other.far);
  return own[0] ?? null;
}

/** The sentence around words where the reader has quoted it, else their line. */
function quoteOf(span: Span, characters: readonly string[], sentences: readonly Span[]): Span {
  const around = sentences
    .filter(({ start, end }) => start <= span.start && end >= span.end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start));
  if (around.length > 0) return around[0];
  const start = characters.lastIndexOf('\n', span.start - 1) + 1;
  const end = characters.indexOf('\n', span.end);
  return spanAt(start, end < 0 ? characters.length : end, characters);
}

/** Where the words stand in the quotation, else where they stand in the report first; null: nowhere. */
function nearest(words: string, quote: Span, characters: readonly string[]): Span | null {
  for (const [from, text] of [
    [quote.start, quote.text],
    [0, characters.join('')],
  ] as const) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    const start = from + Array.from(text.slice(0, at)).length;
    return spanAt(start, start + Array.from(words).length, characters);
  }
  return null;
}

function spanAt(start: number, end: number, characters: readonly string[]): Span {
  return { start, end, text: wordsAt(characters, { start, end }) };
}
