import { casualtiesOf, type Draft, framesOf } from './draft.ts';
import { sideOf } from './side.ts';

/**
 * The incident whose doers hold those who are killed in this one, by position in the list: "Militants captured five
 * policemen. They were executed a day later", "two of the hostages were shot". Undefined where the deed has doers of its
 * own, or the victims are not said to be captives.
 */
export function takenIn(index: number, drafts: readonly Draft[]): number | undefined {
  const frames = framesOf(drafts[index]);
  const victims = casualtiesOf(drafts[index]).filter(({ measure }) => measure === 'killed');
  if (victims.length === 0 || frames.some(({ agents }) => agents.length > 0)) return undefined;
  const deliberate = frames.every(({ mention }) => mention.form === 'verb' && mention.affects === 'obj');
  const captives = victims.some(({ people }) => people.entry?.state === 'abducted' || people.pronoun?.number === 2);
  if (!deliberate || !captives) return undefined;
  const first = drafts[index].scenes[0].passage.index;
  for (let before = index - 1; before >= 0; before--) {
    const told = drafts[before].scenes.at(-1)!.passage.index;
    if (told < first && first - told <= REACH) return holdsCaptives(drafts[before]) ? before : undefined;
  }
  return undefined;
}

/** How many sentences after the capture its captives may be spoken of. */
const REACH = 2;

const holdsCaptives = (draft: Draft): boolean =>
  framesOf(draft).some(
    ({ mention, agents }) =>
      (mention.outcome === 'abducted' || mention.outcome === 'detained') &&
      agents.some((agent) => sideOf(agent) === 'group' || agent.actor?.kind === 'unknown'),
  );
