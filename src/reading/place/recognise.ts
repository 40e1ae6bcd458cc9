import type { Sentence } from '../../language/words.ts';
import { abbreviated } from './abbreviation.ts';
import { barePlaces } from './bare.ts';
import { withDateline } from './dateline.ts';
import { coreOf, type Draft, overlap, type Reader } from './draft.ts';
import { ENOUGH } from './evidence.ts';
import { foldName } from './fold.ts';
import { gateOf } from './gate.ts';
import { gazetteer } from './gazetteer.ts';
import { headings } from './heading.ts';
import { hinted } from './hint.ts';
import { placeLexicon } from './lexicon.ts';
import { lineOf } from './line.ts';
import type { PlaceMention } from './mention.ts';
import { nested } from './nesting.ts';
import { quarters } from './quarter.ts';
import { related } from './relation.ts';
import { seats } from './seat.ts';
import { sites } from './site.ts';
import { typedPlaces } from './typed.ts';

/**
 * The places of all sentences of a document, one list a sentence. A name that one sentence shows to be a place ("in the
 * village of Dokouro") needs no further proof in the others. Pure; the gazetteer is read on first use.
 */
export function recogniseDocumentPlaces(sentences: readonly Sentence[], language: string): PlaceMention[][] {
  const first = sentences.map((sentence) => {
    const page = opened(sentence, language);
    const asked = new Set<string>();
    const mentions = mentionsIn({ ...page, known: notedIn(asked) });
    return { page, asked, mentions };
  });
  const known = new Set<string>();
  for (const { mentions } of first)
    for (const { level, core, score } of mentions)
      if (level !== 'site' && core !== '' && score >= SURE) known.add(foldName(core));
  return first.map(({ page, asked, mentions }) => (holdsAny(known, asked) ? mentionsIn({ ...page, known }) : mentions));
}

/** A sentence with what it names whatever the rest of the document says. */
interface Page extends Omit<Reader, 'known'> {
  readonly told: readonly Draft[];
}

function opened(sentence: Sentence, language: string): Page {
  const lexicon = placeLexicon(language);
  const reader = {
    line: lineOf(sentence),
    lexicon,
    gazetteer: gazetteer(),
    gate: gateOf(lexicon),
    known: new Set<string>(),
  };
  return {
    ...reader,
    told: [
      ...typedPlaces(reader),
      ...headings(reader),
      ...quarters(reader),
      ...seats(reader),
      ...abbreviated(reader),
      ...sites(reader),
    ],
  };
}

function mentionsIn(page: Page & Reader): PlaceMention[] {
  const candidates = [...page.told, ...barePlaces(page)];
  if (candidates.length === 0) return [];
  const drafts = nested(page, withDateline(page, apart(candidates)))
    .filter(({ score }) => score >= ENOUGH)
    .map((draft) => hinted(page, related(page, draft)));
  return apart(drafts).map((draft, _, all) => mentionOf(page, draft, all));
}

/** Knows no name, and notes which are asked for: where none of these is known later, nothing changes. */
function notedIn(asked: Set<string>): Reader['known'] {
  return {
    has: (name) => {
      asked.add(name);
      return false;
    },
  };
}

function holdsAny(set: ReadonlySet<string>, names: Iterable<string>): boolean {
  for (const name of names) if (set.has(name)) return true;
  return false;
}

/** From this score on, a mention vouches for its name elsewhere in the document. */
const SURE = 0.7;

/** Text order without overlaps: of two that overlap the surer stays, of two as sure the longer. */
function apart(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => weight(b) - weight(a) || b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => overlap(other, draft))) kept.push(draft);
  return kept.sort((a, b) => a.from - b.from);
}

/** Sites with a proper name score at least this. */
const NAMED_SITE = 0.8;

/** A type word or a site's noun outweighs any context; a site without a name gives way to a name. */
function weight({ score, level, type }: Draft): number {
  if (level === 'site') return Math.min(1, score) + (score >= NAMED_SITE ? 0.5 : -0.3);
  return Math.min(1, score) + (type === undefined ? 0 : 0.5);
}

function mentionOf(reader: Reader, draft: Draft, all: readonly Draft[]): PlaceMention {
  const { line } = reader;
  const { from, to, level, type, country, relation, group, dateline, why } = draft;
  const { countries: typeCountries, water } = reader.lexicon.types.get(foldName(type ?? '')) ?? {};
  const within = draft.within ? all.findIndex((other) => other.to === draft.within?.to) : -1;
  return {
    from,
    to,
    start: line.words[from].start,
    end: line.words[to - 1].end,
    name: line.text(from, to),
    core: coreOf(reader, draft),
    level,
    ...(type !== undefined && { type }),
    ...(typeCountries && { typeCountries }),
    ...(water && { water }),
    ...(country !== undefined && { country }),
    ...(relation && { relation }),
    ...(within >= 0 && { within }),
    ...(group !== undefined && { group }),
    ...(dateline && { dateline }),
    ...(isActorLike(reader, draft) && { role: 'actor-like' as const }),
    score: Math.max(0, Math.min(1, draft.score)),
    why,
  };
}

/** "Iran condemned": a country's name before a verb of states, with no preposition before it. */
function isActorLike({ line, lexicon }: Reader, { level, from, to, why, relation }: Draft): boolean {
  if (level !== 'country' || relation || why.some((reason) => reason.startsWith('after "'))) return false;
  const previous = lexicon.closed.article.has(line.folded[from - 1] ?? '')
    ? line.folded[from - 2]
    : line.folded[from - 1];
  return lexicon.actorVerbs.has(line.folded[to] ?? '') || lexicon.closed.agent.has(previous ?? '');
}
