import type { Incident, Kind, Place, Span, Victim } from '../../model/index.ts';
import type { Statement } from '../claim/statement.ts';
import type { Frame } from '../event/frame.ts';
import type { SpanMaker } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { type Draft, framesOf } from './draft.ts';
import { sideOf } from './side.ts';
import { dateOf } from './when.ts';

/** The words that name the event most plainly: an event noun or verb of the earliest scene that has one. */
export function triggerOf(draft: Draft, spans: SpanMaker): Span {
  const body = draft.scenes.filter((scene) => !scene.headline).flatMap((scene) => scene.frames);
  const frames = framesOf(draft);
  const { mention } = [...body, ...frames].find((frame) => frame.mention.weight === 'event') ?? frames[0];
  return spans.words(mention.passage, mention.from, mention.to);
}

/**
 * Kinds of the event words, sharpened by the means used ("attack" with a car bomb is a bombing); specific first. The
 * word "toll" alone tells of none: "no toll was given".
 */
export function kindsOf(draft: Draft, toll: Incident['toll']): Kind[] {
  const frames = framesOf(draft);
  const told = frames.flatMap((frame) => (frame.mention.form === 'toll' ? [] : kindsBy(frame)));
  const means = draft.scenes.flatMap((scene) => scene.passage.means.flatMap((m) => m.kinds));
  const outcomes: Kind[] = [
    ...(toll.killed && toll.killed.high !== 0 ? (['killing'] as const) : []),
    ...(toll.injured && toll.injured.high !== 0 ? (['injury'] as const) : []),
  ];
  const kinds = [...new Set([...told, ...means, ...outcomes])];
  const specific = kinds.filter((kind) => kind !== 'other');
  return (specific.length > 0 ? specific : ['other' as const]).toSorted((a, b) => generality(a) - generality(b));
}

/** A strike of a state's forces is an airstrike. */
const kindsBy = ({ mention: { noun, kinds }, agents }: Frame): readonly Kind[] =>
  noun?.forces && agents.some((agent) => sideOf(agent) === 'state') ? noun.forces : kinds;

const GENERAL: readonly Kind[] = ['killing', 'injury', 'property-destruction', 'displacement'];
const generality = (kind: Kind): number => GENERAL.indexOf(kind) + 1;

export function whenOf(draft: Draft, survey: Survey, spans: SpanMaker): Incident['when'] {
  const chosen = dateOf(draft, survey);
  const mentioned = draft.scenes.flatMap((scene) => scene.frames.flatMap((frame) => frame.dates));
  return {
    edtf: chosen?.resolved.edtf ?? null,
    ...(chosen?.resolved.earliest && { earliest: chosen.resolved.earliest }),
    ...(chosen?.resolved.latest && { latest: chosen.resolved.latest }),
    precision: chosen?.resolved.precision ?? 'unknown',
    spans: mentioned.map((date) => spans.range(date.start, date.end)),
  };
}

export function countryOf(where: readonly Place[], survey: Survey): string | null {
  return where.find((place) => place.country)?.country ?? survey.country;
}

/** Whom and what the violence hit; "arrive" and "enter" hit nobody. */
export function targetsOf(draft: Draft, spans: SpanMaker): Incident['targets'] {
  const seen = new Set<string>();
  const violent = framesOf(draft).filter(({ mention }) => mention.kinds.length > 0);
  return violent.flatMap((frame) =>
    frame.targets.flatMap((target) => {
      const span = spans.words(target.passage, target.from, target.to);
      if (target.pronoun || seen.has(span.text)) return [];
      seen.add(span.text);
      return [
        { text: span.text, group: target.people?.group ?? (target.person ? 'person' : 'unknown'), span },
      ] as Incident['targets'];
    }),
  );
}

/** Persons told apart: a named person, or exactly one described. */
export function victimsOf(statements: readonly Statement[], ids: readonly string[], spans: SpanMaker): Victim[] {
  const victims: Victim[] = [];
  statements.forEach(({ people, casualty, attacker }, i) => {
    if (people.low !== 1 || people.high !== 1 || people.pronoun) return;
    const span = spans.words(people.passage, people.from, people.to);
    const { person, entry } = people;
    const sex = person?.sex ?? entry?.sex;
    victims.push({
      ...(person?.named && { name: person.name }),
      text: span.text,
      outcome: casualty.measure,
      group: attacker ? 'attacker' : people.group,
      ...(person?.age !== undefined && { age: person.age }),
      ...(sex && { sex }),
      ...(person?.role && { role: person.role.text }),
      span,
      claims: [ids[i]],
    });
  });
  return victims;
}

export function meansOf(draft: Draft, spans: SpanMaker): Incident['means'] {
  const passages = [...new Set(draft.scenes.map((scene) => scene.passage))];
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.means.flatMap((means) => {
      const key = means.name.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ text: means.name, span: spans.range(means.start, means.end) }];
    }),
  );
}
