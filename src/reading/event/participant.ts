import type { ActorMention } from '../actor/mention.ts';
import type { NominalLexicon } from '../casualty/lexicon.ts';
import { nameRange, own } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { PersonMention } from '../person/mention.ts';
import type { PeopleEntry, PeopleLexicon } from '../person/people.ts';
import { countries } from '../place/countries.ts';
import type { DoerLexicon } from './doer-lexicon.ts';
import type { EventLexicon } from './lexicon.ts';

/** Somebody in a role of an event, in the report's words. */
export interface Participant {
  readonly passage: Passage;
  readonly node: number;
  /** Words of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly actor?: ActorMention;
  readonly person?: PersonMention;
  readonly people?: PeopleEntry;
  readonly pronoun?: string;
  /** ISO 3166-1 alpha-2, where a country's name or adjective stands for its forces ("Israeli airstrikes"). */
  readonly state?: string;
  /** Members of no known body, named by words for armed people ("a rebel ambush", "a mob of youths"). */
  readonly armed?: boolean;
  /** The pronoun of whoever has the people or weapon named ("its troops": "it"). */
  readonly owner?: string;
  /** Bears a proper name that no list knows, where only somebody who acts can stand. */
  readonly unknown?: boolean;
  /** The report only supposes that it was they ("believed to be members of"). */
  readonly supposed?: boolean;
}

export interface RoleWords {
  readonly events: EventLexicon;
  readonly nominals: NominalLexicon;
  readonly people: PeopleLexicon;
  readonly doers: DoerLexicon;
}

/** A noun phrase as a participant; things and events are none, unless `anything` may be hit. */
export function participantAt(
  passage: Passage,
  node: number,
  { people, events }: RoleWords,
  anything = false,
): Participant | null {
  const { tree } = passage;
  const head = own(tree, node);
  const range = withoutDate(passage, nameRange(tree, node));
  const named = passage.actors.find((a) => a.from < head.to && head.from < a.to);
  const actor = named ?? passage.actors.find((a) => a.from >= range.from && a.to <= range.to);
  const person = passage.persons.find((p) => p.from < head.to && head.from < p.to);
  const entry =
    people.find(tree.form[node].toLowerCase()) ??
    people.find(tree.lemma[node].toLowerCase()) ??
    describedAt(passage, range.from, tree.to[node], people);
  const pronoun = tree.upos[node] === 'PRON' ? tree.form[node].toLowerCase() : undefined;
  const state = actor || person || entry ? undefined : stateOf(tree.form[node]);
  const isPerson = actor || person || pronoun || state || (entry && entry.sense !== 'thing');
  const isEvent = named === undefined && events.nouns.has(tree.lemma[node].toLowerCase());
  if (!anything && (!isPerson || isEvent)) return null;
  return {
    passage,
    node,
    ...range,
    ...(actor && { actor }),
    ...(person && { person }),
    ...(entry && { people: entry }),
    ...(pronoun && { pronoun }),
    ...(state && { state }),
  };
}

/** "opposition figures": the words before the head make it people. */
const describedAt = ({ sentence }: Passage, from: number, to: number, people: PeopleLexicon): PeopleEntry | null =>
  to - from < 2 ? null : people.phrase(sentence.words.slice(from, to).map(({ lower }) => lower));

/** "On 14 December men stopped a bus": the parse may take the date for a part of the name. */
function withoutDate({ dates }: Passage, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const date = dates.find((one) => one.from <= from && from < one.to && one.to < to);
  return { from: date?.to ?? from, to };
}

/** "Israeli", "Russian": the adjective of a country and not its name. */
export const isDemonym = (form: string): boolean =>
  /^\p{Lu}/u.test(form) && !countries().named(form) && countries().demonym(form).length > 0;

/** ISO 3166-1 alpha-2 of a capitalised country name or demonym. */
export function stateOf(form: string): string | undefined {
  const book = countries();
  if (!/^\p{Lu}/u.test(form)) return undefined;
  return book.named(form)?.iso2 ?? book.demonym(form)[0]?.iso2;
}
