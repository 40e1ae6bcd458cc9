import type { PerpetratorStatus } from '../../model/index.ts';
import type { Casualty } from '../casualty/casualty.ts';
import type { Frame } from '../event/frame.ts';
import type { Participant } from '../event/participant.ts';
import { casualtiesOf, type Draft, framesOf } from './draft.ts';
import type { Responsibility } from './responsibility.ts';

/** An actor held to have done it, with how it is held. */
export interface Doer {
  readonly participant: Participant;
  readonly status: PerpetratorStatus;
  readonly why: string;
}

/** The doers of an incident's events and those whom the report or a voice names as responsible, each once a status. */
export function doersOf(draft: Draft, responsibilities: readonly Responsibility[]): Doer[] {
  const casualties = casualtiesOf(draft);
  const acting = framesOf(draft).flatMap((frame) =>
    frame.agents
      .filter((agent) => !isCounted(agent, casualties) && (canPerpetrate(agent) || isPlainDoer(agent, frame)))
      .map(
        (participant): Doer => ({ participant, status: statusOf(participant), why: `agent of "${frame.mention.why}"` }),
      ),
  );
  const held = responsibilities.filter(({ participant }) => canPerpetrate(participant));
  return withoutRepeats([...acting, ...held]);
}

const statusOf = ({ actor, supposed }: Participant): PerpetratorStatus =>
  actor?.suspected || supposed ? 'suspected' : 'asserted';

/** Those whom the violence befell are no perpetrators, whatever a parse says ("UDR corporal killed"). */
const isCounted = ({ passage, from, to }: Participant, casualties: readonly Casualty[]): boolean =>
  casualties.some(({ people }) => people.passage === passage && people.from < to && from < people.to);

/** Bodies, groups and persons; a bare pronoun says nothing, victims and officials who speak are no perpetrators. */
function canPerpetrate(participant: Participant): boolean {
  if (participant.pronoun) return false;
  if (participant.actor || participant.person || participant.state || participant.armed) return true;
  const group = participant.people?.group;
  return group === 'attacker' || group === 'combatant';
}

/** Anybody who does violence is its perpetrator ("a man stabbed", "youths looted"). */
function isPlainDoer({ people, pronoun }: Participant, { mention }: Frame): boolean {
  return Boolean(people) && !pronoun && people?.sense !== 'thing' && !people?.state && mention.kinds.length > 0;
}

/**
 * Each description once: of "gunmen" and "two gunmen" the fuller; no "the attackers" and no bare "rebel" of "a rebel
 * raid" beside somebody better described.
 */
function withoutRepeats(doers: readonly Doer[]): Doer[] {
  return doers.filter((doer, i) => {
    if (isVague(doer.participant) && doers.some((other) => other !== doer && !isVague(other.participant))) return false;
    const name = folded(doer);
    return !doers.some((other, j) => {
      if (other === doer || other.status !== doer.status) return false;
      const longer = folded(other);
      return longer === name ? j < i : longer.includes(name);
    });
  });
}

const folded = ({ participant }: Doer): string => ` ${doerName(participant).toLowerCase()} `;

/** "the gunmen" points back to somebody; "rebel" in "a rebel raid" only says of which sort they were. */
function isVague({ passage, actor, people, armed, from, person }: Participant): boolean {
  if (armed) return true;
  if (person || (actor && !(actor.generic && actor.people !== undefined)) || !(actor || people)) return false;
  return passage.sentence.words[from - 1]?.lower === 'the';
}

/** The phrase that names the doer, as the report has it with plain spaces. */
export function doerName({ passage, from, to }: Participant): string {
  const { words } = passage.sentence;
  let name = '';
  for (let at = from; at < to; at++) name += at > from && !words[at].glued ? ` ${words[at].text}` : words[at].text;
  return name;
}
