import type { Kind } from '../../model/index.ts';
import { extent } from '../clause.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import { type Draft, datesOf, framesOf, placesOf } from '../incident/draft.ts';
import { familiesOf } from '../incident/family.ts';
import { samePlace } from '../incident/scene.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';
import type { Responsibility } from './holder.ts';
import type { Meant } from './meant.ts';

/** Those deeds told so far that "the attacks" can mean: of their kind, at the places named with them, and of one time. */
export function severalMeant(
  meant: Meant,
  passage: Passage,
  drafts: readonly Draft[],
  { events }: { readonly events: EventLexicon },
): number[] {
  const { tree } = passage;
  const lemma = tree.lemma[meant.node].toLowerCase();
  const { from, to } = extent(tree, meant.node);
  const named = passage.places.filter((place) => from <= place.from && place.to <= to);
  const told = drafts.flatMap((draft, i) =>
    isDeed(draft) && draft.scenes[0].passage.index < passage.index ? [i] : [],
  );
  const atPlace = told.filter((i) => placesOf(drafts[i]).some((place) => named.some((one) => samePlace(one, place))));
  const ofKind = (i: number) => isOfKind(drafts[i], lemma, events);
  if (atPlace.length > 1) return atPlace;
  if (tree.upos[meant.node] === 'PRON')
    return told.filter((i) =>
      drafts[i].scenes.some(({ passage: at }) => at.sentence.paragraph === passage.sentence.paragraph),
    );
  const sums = told.filter((i) => drafts[i].scenes[0].sum && ofKind(i));
  const found = told.filter((i) => !sums.includes(i) && ofKind(i));
  return [...sums, ...(meant.figure === null ? ofOneTime(found, drafts) : found.slice(-meant.figure))];
}

/** Whether an event's noun can mean an incident: "the bombing" one with a bombing, "the attack" any. */
export function isOfKind(draft: Draft, lemma: string, events: EventLexicon): boolean {
  const kinds = new Set<Kind>(events.nouns.get(lemma)?.kinds);
  kinds.delete('other');
  return kinds.size === 0 || framesOf(draft).some(({ mention }) => mention.kinds.some((kind) => kinds.has(kind)));
}

/** What "the attacks" means are those of about the day of the one told last; undated ones too. */
function ofOneTime(found: readonly number[], drafts: readonly Draft[]): number[] {
  const day = (i: number) => datesOf(drafts[i]).flatMap(({ earliest }) => (earliest ? [Date.parse(earliest)] : []))[0];
  const last = found.map(day).findLast((time) => time !== undefined);
  return found.filter((i) => {
    const time = day(i);
    return time === undefined || last === undefined || Math.abs(time - last) <= DAYS_OF_ONE_TIME * 86_400_000;
  });
}

const DAYS_OF_ONE_TIME = 7;

/** What an army is told to have done no rebels claim, nor the other way about, nor one known body what another did. */
export function couldHaveDone(draft: Draft, { actor, people, state }: Responsibility['participant']): boolean {
  const side = sideOf({ ...(actor && { actor }), ...(people && { people }), ...(state && { state }) });
  const doers = framesOf(draft).flatMap(({ agents }) => agents);
  return doers.every((doer) => {
    const other = sideOf(doer);
    if (side !== null && other !== null && side !== other) return false;
    return !(doer.actor?.actor && actor?.actor) || doer.actor.actor === actor.actor;
  });
}

/** Not an arrest: who is held responsible is so for what the arrest answers. */
export const isDeed = (draft: Draft): boolean =>
  [...familiesOf(framesOf(draft))].some((family) => family !== 'custody');
