import type { PerpetratorStatus } from '../../model/index.ts';
import type { Participant } from '../event/frame.ts';
import { type Draft, framesOf } from './draft.ts';
import type { Responsibility } from './responsibility.ts';

/** An actor held to have done it, with how it is held. */
export interface Doer {
  readonly participant: Participant;
  readonly status: PerpetratorStatus;
  readonly why: string;
}

/** The doers of an incident's events and those whom the report or a voice names as responsible, each status once. */
export function doersOf(draft: Draft, responsibilities: readonly Responsibility[]): Doer[] {
  const doers: Doer[] = [];
  for (const frame of framesOf(draft)) {
    for (const participant of frame.agents) {
      if (!canPerpetrate(participant)) continue;
      const suspected = participant.actor?.suspected === true;
      doers.push({ participant, status: suspected ? 'suspected' : 'asserted', why: `agent of "${frame.mention.why}"` });
    }
  }
  for (const { participant, status, why } of responsibilities) {
    if (canPerpetrate(participant)) doers.push({ participant, status, why });
  }
  return doers.filter((doer, i) => doers.findIndex((other) => sameDoer(other, doer)) === i);
}

/** Bodies, groups and persons; a bare pronoun says nothing, victims and officials who speak are no perpetrators. */
function canPerpetrate(participant: Participant): boolean {
  if (participant.pronoun) return false;
  if (participant.actor || participant.person || participant.state) return true;
  const group = participant.people?.group;
  return group === 'attacker' || group === 'combatant';
}

function sameDoer(a: Doer, b: Doer): boolean {
  return a.status === b.status && doerName(a.participant).toLowerCase() === doerName(b.participant).toLowerCase();
}

export function doerName({ passage, from, to, actor, person }: Participant): string {
  if (actor) return actor.name;
  if (person) return person.name;
  const { words } = passage.sentence;
  let name = '';
  for (let at = from; at < to; at++) name += at > from && !words[at].glued ? ` ${words[at].text}` : words[at].text;
  return name;
}
