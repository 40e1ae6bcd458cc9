import { sideOf } from '../incident/side.ts';
import { agentsOf, type Participant, type RoleWords, targetsOf } from './frame.ts';
import type { EventMention } from './mention.ts';

/**
 * What an event word means once its roles are known: a light word is an event when somebody armed does it or somebody
 * is hit by name ("a U.S. strike", "rebels hit the post"); custody by an armed group is an abduction.
 */
export function sharpened(mention: EventMention, words: RoleWords): EventMention {
  if (mention.weight !== 'light' && !mention.verb?.custody) return mention;
  const agents = agentsOf(mention, words);
  const sides = agents.map(sideOf);
  const targets = targetsOf(mention, words);
  const things = targets.length > 0 && !targets.some(isSomebody);
  if (mention.verb?.custody && things) {
    const { outcome: _people, ...event } = mention;
    return { ...event, kinds: mention.verb.otherwise ?? [], weight: mention.verb.otherwise ? 'event' : 'light' };
  }
  if (mention.verb?.custody && sides.includes('group')) {
    return { ...mention, kinds: ['abduction'], outcome: 'abducted', why: `${mention.why} by an armed group` };
  }
  const armed = agents.some((agent) => sideOf(agent) !== null || agent.people?.group === 'combatant');
  const hits = mention.form === 'noun' || targets.length > 0;
  return mention.weight === 'light' && mention.kinds.length > 0 && armed && hits
    ? { ...mention, weight: 'event' }
    : mention;
}

/** Known, named or described people; a bare figure after "capturing" counts people too. */
function isSomebody({ actor, person, people, pronoun, passage, node }: Participant): boolean {
  return Boolean(actor || person || people || pronoun) || passage.tree.upos[node] === 'NUM';
}
