import type { Judgement, PerpetratorStatus } from '../model/index.ts';
import type { Blame } from '../reckoning/attribution/attribute.ts';
import { fold } from '../reckoning/gather/mention.ts';
import { fullerNames } from '../reckoning/independence/fuller.ts';
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
  const read = mentions.flatMap(({ told, teller }) =>
    (told?.perpetrators ?? []).flatMap(({ claims, status, ...machine }) =>
      sayings
        .filter((saying) => saying.found === null && saying.teller === teller && claims.includes(saying.told.id))
        .map((saying) => blameOf(saying, correctedOf(saying, joins) ?? machine, status)),
    ),
  );
  const found = sayings.flatMap((saying): Blame[] => {
    const { found, told } = saying;
    if (found === null || told.about !== 'perpetrator' || !('name' in told.value)) return [];
    const whom = correctedOf(saying, joins) ?? joined(told.value as Whom, joins);
    return [blameOf(saying, whom, statusOf(saying, whom))];
  });
  return [...read, ...found];
}

/** An actor as a claim names it, with the id of a known one. */
interface Whom {
  readonly name: string;
  readonly actor?: string | undefined;
}

function blameOf(saying: Saying, { name, actor }: Whom, status: PerpetratorStatus): Blame {
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
    judgement: saying.row.judgement as Judgement,
  };
}

/** How surely a claim that a person found names the actor; what the actor says of itself is claimed. */
function statusOf({ told: { modality, voice } }: Saying, { name }: Whom): PerpetratorStatus {
  if (modality === 'denied') return 'denied';
  if (modality !== 'stated' && modality !== 'reported') return 'suspected';
  return voice !== 'narrator' && fold(voice.name) === fold(name) ? 'claimed' : 'asserted';
}

/** Whom a person reads in the same words instead. */
function correctedOf({ row }: Saying, joins: Joins): Whom | null {
  const value = row.corrected === null ? null : (JSON.parse(row.corrected) as Partial<Whom>);
  return value?.name === undefined ? null : joined({ ...value, name: value.name }, joins);
}

/** The actor under the name that a person took its own for. */
function joined(whom: Whom, joins: Joins): Whom {
  const { name, actor } = joins.actor(whom.name, whom.actor ?? null) ?? whom;
  return { name, ...(actor != null && { actor }) };
}
