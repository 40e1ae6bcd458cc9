import { sideOf } from '../incident/side.ts';
import { agentsOf, type RoleWords, targetsOf } from './frame.ts';
import type { EventMention } from './mention.ts';

/**
 * What an event word means once its roles are known: a light word is an event when somebody armed does it or somebody
 * is hit by name ("a U.S. strike", "rebels hit the post"); custody by an armed group is an abduction.
 */
export function sharpened(mention: EventMention, words: RoleWords): EventMention {
  if (mention.weight !== 'light' && !mention.verb?.custody) return mention;
  const agents = agentsOf(mention, words);
  const sides = agents.map(sideOf);
  if (mention.verb?.custody && sides.includes('group')) {
    return { ...mention, kinds: ['abduction'], outcome: 'abducted', why: `${mention.why} by an armed group` };
  }
  const armed = agents.some((agent) => sideOf(agent) !== null || agent.people?.group === 'combatant');
  const hits = mention.form === 'noun' || targetsOf(mention, words).length > 0;
  return mention.weight === 'light' && mention.kinds.length > 0 && armed && hits
    ? { ...mention, weight: 'event' }
    : mention;
}
