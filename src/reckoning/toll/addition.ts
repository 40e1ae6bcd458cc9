import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';
import { languageCodes } from '../../language/index.ts';
import { type Claim, type Count, Measure } from '../../model/index.ts';
import { fold } from '../gather/mention.ts';

/** `knowledge/<lang>/additions.json`. */
export const Additions = z.object({ about: z.string(), before: z.array(z.string()), within: z.array(z.string()) });
type Additions = z.infer<typeof Additions>;

/** What the reader's trail says of "another four" and "four more". */
const MORE = /\(more\)(?:;|$)/;

/**
 * The claims of one report whose figure comes on top of one told before, by their ids: "another four died", "four more
 * bodies", "the toll rose by five", "two of the wounded died". "Killed 20 and wounded another 12" adds to nothing: the
 * 12 are other people than the killed, and so is another figure of another incident.
 */
export function additionsIn(claims: readonly Claim[], lang: string): Set<string> {
  const words = wordsOf(lang);
  const additions = new Set<string>();
  const figures = claims
    .filter(({ about }) => MEASURES.has(about))
    .toSorted((one, other) => one.span.start - other.span.start);
  for (const [i, claim] of figures.entries()) {
    const before = figures.slice(0, i);
    if (
      isToldAsAddition(claim, words) ||
      (claim.why.some((step) => MORE.test(step)) && addsTo(claim, before, additions))
    )
      additions.add(claim.id);
  }
  return additions;
}

const MEASURES: ReadonlySet<string> = new Set(Measure.options);

function isToldAsAddition({ about, span, quote }: Claim, { before, within }: Additions): boolean {
  const head = [...quote.text].slice(0, Math.max(0, span.start - quote.start));
  const lead = ` ${fold(head.join(''))}`;
  if (before.some((phrase) => lead.endsWith(` ${phrase}`))) return true;
  const own = fold(span.text);
  return about === 'killed' && within.some((phrase) => own.endsWith(` ${phrase}`));
}

/**
 * Whether "another" points to a figure of the same people's fate: one before it, or, where none is, one told elsewhere.
 */
function addsTo(claim: Claim, before: readonly Claim[], additions: ReadonlySet<string>): boolean {
  const alike = before.filter(({ incident, about }) => incident === claim.incident && about === claim.about);
  if (alike.length === 0) return before.length === 0;
  return !alike.some((other) => !additions.has(other.id) && sameFigure(other, claim));
}

function sameFigure(one: Claim, other: Claim): boolean {
  const [a, b] = [one.value as Count, other.value as Count];
  return a.low === b.low && a.high === b.high;
}

const NONE: Additions = { about: '', before: [], within: [] };
const known = new Map<string, Additions>();

/** For a language that is not read there are no such words. */
function wordsOf(lang: string): Additions {
  const words =
    known.get(lang) ?? (languageCodes.includes(lang) ? knowledgeJson<Additions>(`${lang}/additions.json`) : NONE);
  known.set(lang, words);
  return words;
}
