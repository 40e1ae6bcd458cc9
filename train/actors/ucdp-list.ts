import { readFileSync } from 'node:fs';
import type { Actor, ActorKind, Alias } from '../../src/reading/actor/actor.ts';
import { countries } from '../../src/reading/place/countries.ts';

/** One row of the UCDP Actor Dataset 22.1 (CC BY 4.0), as JSON. */
export interface UcdpRow {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly org: 'government' | 'nonstate_formal' | 'nonstate_informal' | 'nonstate_communal';
  readonly location: readonly string[];
}

export function readUcdp(file: URL): UcdpRow[] {
  return JSON.parse(readFileSync(file, 'utf8')) as UcdpRow[];
}

/** ISO codes of the row's places; "DR Congo (Zaire)" is looked up with and without its parenthesis. */
export function countriesOf(places: readonly string[]): string[] {
  const codes = places.map((place) => {
    const plain = place.replace(/\s*\(.*\)/u, '');
    return (countries().named(plain) ?? countries().named(place))?.iso2;
  });
  return [...new Set(codes.filter((code) => code !== undefined))];
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** The names a row gives, cleaned: lists cut apart, Latin letters only, no stray spaces, no name twice. */
export function namesOf(row: UcdpRow): string[] {
  const names = [row.name, ...row.aliases].flatMap((name) => name.split(/, (?=\p{Lu})| \/ /u));
  return [
    ...new Set(
      names.map((name) =>
        name
          .trim()
          .replace(/\s*\n\s*/gu, '')
          .replaceAll('`', "'"),
      ),
    ),
  ].filter((name) => name !== '' && !OTHER_SCRIPT.test(name));
}

/** A name of three words or more stands by itself; shorter ones mean too many things and need context. */
export function aliasOf(text: string): Alias {
  const several = text.split(/\s+/u).length >= 3 && !/[\d()]/u.test(text) && /^\p{Lu}/u.test(text);
  return { text, trust: several ? 'plain' : 'context' };
}

const KINDS: readonly (readonly [RegExp, ActorKind])[] = [
  [/cartel|c[áa]rtel|gang|mafia|\bpcc\b|comando|mara\b/iu, 'criminal'],
  [/^(?:supporters|opponents) of/iu, 'political'],
  [/militia|self-defen[cs]e|vigilante|hunters/iu, 'militia'],
  [/islam|jihad|mujah|ansar|jaysh|jaish|caliphate|\bIS\b/iu, 'jihadist'],
  [/\bclan\b|tribe/iu, 'communal'],
];

export function actorOf(row: UcdpRow): Actor {
  const [name, ...aliases] = byLength(namesOf(row));
  const kind =
    row.org === 'nonstate_communal'
      ? 'communal'
      : (KINDS.find(([pattern]) => pattern.test([name, ...aliases].join(' ')))?.[1] ?? 'rebel');
  return {
    id: `ucdp-${row.id}`,
    name,
    kind,
    country: countriesOf(row.location),
    memberOf: [],
    aliases: aliases.map(aliasOf),
    ucdp: [row.id],
  };
}

/** A full name first, its acronym after. */
const byLength = (names: readonly string[]): string[] => {
  const full = names.find((name) => /\s/u.test(name)) ?? names[0];
  return [full, ...names.filter((name) => name !== full)];
};
