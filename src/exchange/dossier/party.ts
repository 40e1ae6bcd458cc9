import type { Incident, Perpetrator, Victim } from '../../model/index.ts';
import { claimsById, type Docket } from './docket.ts';
import { joined, named, type Phrase, quoted } from './phrase.ts';
import { voicesOf, withoutArticle } from './voice.ts';
import { measureWords, statusWords } from './wording.ts';

/**
 * Those held responsible, one phrase for each name and status, with the voices that say so: "the Katiba of Seno:
 * suspected (the army)". Names that differ only by article or letter case are one.
 */
export function perpetratorPhrases(docket: Docket, { perpetrators }: Incident): readonly Phrase[] {
  const groups = grouped(perpetrators);
  return groups.map((group): Phrase => {
    const [{ name, status, partOf = [] }] = group;
    const within = partOf.length === 0 ? '' : ` (part of ${partOf.join(', ')})`;
    const ids = group.flatMap(({ claims }) => claims);
    const voices = voicesOf(claimsById(docket, ids));
    const words = [named(name), `${within}: ${statusWords[status]}`];
    return voices.length === 0 ? words : [...words, ' (', ...voices, ')'];
  });
}

function grouped(perpetrators: readonly Perpetrator[]): readonly (readonly Perpetrator[])[] {
  const groups = new Map<string, Perpetrator[]>();
  for (const each of perpetrators) {
    const key = `${each.status} ${withoutArticle(each.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Whom or what was hit, in the report's words, each wording once. */
export function targetPhrase({ targets }: Incident): Phrase {
  return said(targets.map(({ text }) => text));
}

/** Weapons, vehicles and instruments, in the report's words, each wording once. */
export function meansPhrase({ means }: Incident): Phrase {
  return said(means.map(({ text }) => text));
}

/** The people told apart from the mass: "Amadou Guindo, 54, teacher: killed", or their words when no name is given. */
export function victimPhrases({ victims }: Incident): readonly Phrase[] {
  return victims.map((victim) => {
    const who = victim.name === undefined ? quoted(victim.text) : named(victim.name);
    const traits = traitsOf(victim).map((trait) => [', ', trait]);
    return [who, ...traits.flat(), `: ${measureWords[victim.outcome]}`];
  });
}

const childWords = { female: 'girl', male: 'boy' } as const;

/** The traits a name does not show; without a name the report's words carry them already. */
function traitsOf({ name, age, sex, role, group }: Victim): Phrase {
  if (name === undefined) return [];
  const kind = group === 'child' ? (sex === undefined ? 'child' : childWords[sex]) : sex;
  const traits = [
    age?.toString(),
    kind,
    role === undefined ? undefined : named(role),
    group === 'combatant' || group === 'attacker' ? group : undefined,
  ];
  return traits.filter((trait) => trait !== undefined);
}

function said(words: readonly string[]): Phrase {
  return joined(
    [...new Set(words)].map((word) => [quoted(word)]),
    ', ',
  );
}
