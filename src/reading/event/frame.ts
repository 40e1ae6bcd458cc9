import type { DateExpression } from '../date/index.ts';
import { sideOf } from '../incident/side.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import { agentsOf } from './agents.ts';
import type { EntryHead } from './entry.ts';
import { describing, governing, shallowest } from './governing.ts';
import { isLocation } from './location.ts';
import type { EventMention } from './mention.ts';
import type { Participant } from './participant.ts';
import { targetsOf } from './targets.ts';

/** An event mention with who did it, whom or what it hit, when and where its own clause says. */
export interface Frame {
  readonly mention: EventMention;
  readonly agents: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
}

/**
 * The event mentions of a sentence with who did it to whom, and each with its share of the sentence's dates and places;
 * what the sentence leaves open, the `head` of its entry says. Mentions that need an armed actor and have none are left
 * out.
 */
export function framesOf(
  passage: Passage,
  found: readonly EventMention[],
  head: EntryHead,
  knowledge: Knowledge,
): Frame[] {
  if (found.length === 0) return [];
  const told = found
    .map((mention) => ({ mention, agents: agentsOf(mention, knowledge) }))
    .filter(
      ({ mention, agents }) =>
        !mention.verb?.armed ||
        passage.actors.some((actor) => actor.from < mention.from && sideOf({ actor }) === 'group') ||
        agents.some(isArmed),
    );
  if (told.length === 0) return [];
  const mentions = told.map(({ mention }) => mention);
  const dates = governing(
    passage,
    passage.dates.filter((date) => !date.dateline && !head.dates.includes(date) && !isBehind(date)),
    mentions,
    knowledge.voices,
    describing(passage, knowledge.locations),
  );
  const places = governing(
    passage,
    passage.places.filter(
      (place) => !place.dateline && !head.places.includes(place) && isLocation(passage, place, knowledge),
    ),
    mentions,
    knowledge.voices,
  );
  for (const date of passage.dates.filter(isBehind)) dates[nextAfter(date, mentions)]?.push(date);
  const main = shallowest(passage, mentions);
  if (dates.every((own) => own.length === 0)) dates[main].push(...head.dates);
  if (!places.some((own) => own.some(isSettled))) places[main].push(...head.places);
  return told.map(({ mention, agents }, i) => ({
    mention,
    agents,
    targets: targetsOf(mention, knowledge),
    dates: dates[i],
    places: places[i],
  }));
}

/** "came a week after": it dates the event told next. */
const isBehind = ({ meaning }: DateExpression): boolean => meaning.kind === 'shift' && meaning.behind === true;

/** Position of the first mention after the date, or -1. */
function nextAfter({ to }: DateExpression, mentions: readonly EventMention[]): number {
  const after = mentions.filter(({ from }) => from >= to);
  return mentions.findIndex(({ from }) => from === Math.min(...after.map((mention) => mention.from)));
}

/** More than a site or a country: it says where the site is. */
const isSettled = ({ level }: PlaceMention): boolean => level !== 'site' && level !== 'country';

const isArmed = ({ actor, people }: Participant): boolean =>
  actor !== undefined || people?.group === 'attacker' || people?.group === 'combatant';
