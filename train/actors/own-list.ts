import { readdirSync, readFileSync } from 'node:fs';
import type { Actor, ActorKind, Alias } from '../../src/reading/actor/actor.ts';

const FOLDER = new URL('./own/', import.meta.url);

/**
 * The hand-made list, one TSV file a world region: id, name, kind, countries, memberOf, aliases. An alias that starts
 * with `?` needs context, one that starts with `!` counts only in capitals.
 */
export function readOwnActors(): Actor[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv') && file !== 'ethnonyms.tsv')
    .sort()
    .flatMap((file) => rows(file))
    .map(([id, name, kind, country, memberOf, aliases]) => ({
      id,
      name,
      kind: kind as ActorKind,
      country: list(country, ' '),
      memberOf: list(memberOf, ' '),
      aliases: list(aliases, '|').map(aliasOf),
      ucdp: [],
    }));
}

export interface EthnonymRow {
  readonly id: string;
  readonly country: readonly string[];
  readonly names: readonly string[];
}

export function readOwnEthnonyms(): EthnonymRow[] {
  return rows('ethnonyms.tsv').map(([id, country, names]) => ({
    id,
    country: list(country, ' '),
    names: list(names, '|'),
  }));
}

function rows(file: string): string[][] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}

const list = (text: string | undefined, by: string): string[] => (text ? text.split(by) : []);

function aliasOf(text: string): Alias {
  if (text.startsWith('?')) return { text: text.slice(1), trust: 'context' };
  if (text.startsWith('!')) return { text: text.slice(1), trust: 'capitals' };
  return { text, trust: 'plain' };
}
