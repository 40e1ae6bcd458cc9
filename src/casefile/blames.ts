import type { Blame } from '../reckoning/attribution/attribute.ts';
import { fold } from '../reckoning/gather/mention.ts';
import { fullerNames } from '../reckoning/independence/fuller.ts';
import type { Account } from '../reckoning/toll/account.ts';
import type { Joins } from './names/joins.ts';
import type { Said, Saying } from './said.ts';

/**
 * Who is said to have done it, by every claim that says so; "Reese" is "Torrence Reese" where just one such name is
 * told.
 */
export function blamesOf(said: Said): Blame[] {
  const blames = namedIn(said);
  const fuller = fullerNames(blames.map(({ actor }) => `name:${actor}`));
  return blames.map((blame) => {
    const key = fuller.get(`name:${blame.actor}`);
    const whole = blames.find(({ actor }) => `name:${actor}` === key);
    return whole === undefined ? blame : { ...blame, actor: whole.actor, name: whole.name, named: whole.named };
  });
}

function namedIn({ mentions, sayings, joins }: Said): Blame[] {
  return mentions.flatMap(({ told, teller }) =>
    told.perpetrators.flatMap(({ claims, status, ...machine }) =>
      sayings
        .filter((saying) => saying.teller === teller && claims.includes(saying.told.id))
        .map((saying): Blame => {
          const { name, actor } = correctedOf(saying, joins) ?? machine;
          return {
            claim: saying.claim,
            actor: actor ?? fold(name),
            name,
            named:
              actor !== undefined ||
              name
                .split(/\s+/)
                .slice(1)
                .some((word) => /^\p{Lu}/u.test(word)),
            status,
            voice: saying.speaker,
            origin: saying.voice.key,
            carrier: saying.voice.carrier,
            judgement: saying.row.judgement as Account['judgement'],
          };
        }),
    ),
  );
}

/** Whom a person reads in the same words instead. */
function correctedOf({ row }: Saying, joins: Joins): { name: string; actor?: string } | null {
  const value = row.corrected === null ? null : (JSON.parse(row.corrected) as { name?: string; actor?: string });
  if (value?.name === undefined) return null;
  const { name, actor } = joins.actor(value.name, value.actor ?? null) ?? { name: value.name, actor: value.actor };
  return { name, ...(actor != null && { actor }) };
}
