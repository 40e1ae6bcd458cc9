import type { CaseFile, NamesAsked } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import type { EntryBody, PlaceLevel } from '../../model/index.ts';
import { authorship } from '../case/author.ts';
import { actorLine, placeLine, sourceLine } from '../case/called.ts';
import { type DecidingOptions, decideOn } from '../case/deciding.ts';
import { effectLines } from '../case/naming-effect.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { tellEntries } from '../case/written.ts';
import { fault } from '../faults.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

export interface ListOptions extends CaseGiven, NamesAsked {
  readonly json?: true;
}

/** `recount sources`: who vouches for claims. */
export function sources(path: string, given: ListOptions): Promise<number> {
  return listed(path, given, 'source', async (file, asked) => {
    const { countSources, sourcesIn } = await import('../../casefile/index.ts');
    return [await sourcesIn(file, asked), await countSources(file, asked), sourceLine];
  });
}

/** `recount actors`: who is said to have done it. */
export function actors(path: string, given: ListOptions): Promise<number> {
  return listed(path, given, 'actor', async (file, asked) => {
    const { actorsIn, countActors } = await import('../../casefile/index.ts');
    return [await actorsIn(file, asked), await countActors(file, asked), actorLine];
  });
}

/** `recount places`: where it is said to have happened. */
export function places(path: string, given: ListOptions): Promise<number> {
  return listed(path, given, 'place', async (file, asked) => {
    const { countPlaces, placesIn } = await import('../../casefile/index.ts');
    return [await placesIn(file, asked), await countPlaces(file, asked), placeLine];
  });
}

function listed<Line>(
  path: string,
  given: ListOptions,
  noun: string,
  ask: (file: CaseFile, asked: NamesAsked) => Promise<[lines: Line[], found: number, told: (line: Line) => string]>,
): Promise<number> {
  return withCase(path, given, async (file) => {
    const { json, text, limit, offset = 0 } = given;
    const asked = { ...(text !== undefined && { text }), ...(limit !== undefined && { limit }), offset };
    const [lines, found, told] = await ask(file, asked);
    const sink = standardOutput();
    for (const line of lines) if (!(await sink.write(`${json ? JSON.stringify(line) : harmless(told(line))}\n`))) break;
    await sink.close();
    const shown =
      lines.length < found
        ? `, shown are ${lines.length === 0 ? 'none' : `${offset + 1} to ${offset + lines.length}`}`
        : '';
    process.stderr.write(`${counted(found, noun)}${text === undefined ? '' : ` called "${text}"`}${shown}.\n`);
    return ALL_READ;
  });
}

type Naming = Extract<EntryBody, { type: 'name-joined' | 'place-fixed' }>;

/** `recount join`: two names that mean the same. */
export function join(
  path: string,
  of: string,
  name: string,
  to: string,
  given: DecidingOptions & { readonly reason: string },
): Promise<number> {
  if (of !== 'source' && of !== 'actor' && of !== 'place') throw fault('unknown-sort', { detail: of });
  const { reason } = given;
  return named(path, given, { type: 'name-joined', of, name: name.trim(), to: to.trim(), reason });
}

export interface PlaceOptions extends DecidingOptions {
  readonly at: { readonly lat: number; readonly lon: number };
  readonly within: number;
  readonly country?: string;
  readonly level?: PlaceLevel;
  readonly reason?: string;
}

/** `recount place`: where a place is. */
export function place(path: string, name: string, given: PlaceOptions): Promise<number> {
  const { at, within, country = null, level, reason } = given;
  return named(path, given, {
    type: 'place-fixed',
    place: name.trim(),
    country,
    ...(level !== undefined && { level }),
    ...at,
    radiusKm: within,
    ...(reason !== undefined && { reason }),
  });
}

function named(path: string, given: DecidingOptions, decision: Naming): Promise<number> {
  if (!given.dryRun) return decideOn(path, given, async () => decision);
  return withCase(path, given, async (file) => {
    const { namingEffect } = await import('../../casefile/index.ts');
    const effect = await namingEffect(file, decision, authorship(given.author));
    return tellEntries(path, [effect.entry], given, { lines: effectLines(effect) });
  });
}
