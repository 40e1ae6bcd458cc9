import type { ActorKind } from '../reading/actor/actor.ts';
import { fold } from '../reckoning/gather/mention.ts';
import type { CaseFile } from './casefile.ts';
import { knownActor } from './lists/known-actor.ts';
import { type Alias, aliasesOf, authorities, countAuthorities, type NamesAsked } from './names/ask.ts';
import { joinsIn } from './names/joins.ts';
import { actorIn, personsName } from './names/key.ts';

/** An actor that accounts which stand name as a perpetrator, under all of its names. */
export interface ActorLine {
  /** What tells it from every other one: a known actor, or a folded name. */
  readonly key: string;
  /** A person's name for it, else that of the known actor, else the one that most reports write. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Id of a known actor; null: Recount knows none of that name. */
  readonly known: string | null;
  /** Null: not known. */
  readonly kind: ActorKind | null;
  readonly incidents: number;
  readonly reports: number;
  /** First and last day that the dates of those incidents allow; null: none has a date that is bounded there. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The actors of the case that are asked for, those of most incidents first. Throws `no-words`. */
export async function actorsIn({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<ActorLine[]> {
  const joins = await joinsIn(tables);
  const lines: ActorLine[] = [];
  for (const row of await authorities(tables, 'actor', asked, joins)) {
    const { key, incidents, reports, first, last } = row;
    const known = actorIn(key);
    const actor = known === null ? null : knownActor(known);
    const name = personsName('actor', key, joins) ?? actor?.name ?? row.name;
    const aliases = await aliasesOf(tables, { ...row, name }, joins);
    const told = new Set([name, ...aliases.map((alias) => alias.name)].map(fold));
    const names = actor === null ? [] : [actor.name, ...actor.aliases.map(({ text }) => text)];
    const others = names.filter((one) => !told.has(fold(one)));
    lines.push({
      key,
      name,
      aliases: [...aliases, ...others.map((one): Alias => ({ name: one, by: 'recount', entry: null }))],
      known,
      kind: actor?.kind ?? null,
      incidents,
      reports,
      first,
      last,
    });
  }
  return lines;
}

/** How many actors there are that are asked for. Throws likewise. */
export async function countActors({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<number> {
  return countAuthorities(tables, 'actor', asked, await joinsIn(tables));
}
