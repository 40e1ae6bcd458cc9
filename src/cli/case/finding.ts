import { actorsCalled } from '../../casefile/lists/known-actor.ts';
import {
  type About,
  type ClaimValue,
  type Group,
  type Kind,
  Measure,
  type Modality,
  type PlaceLevel,
  type Span,
} from '../../model/index.ts';
import { fault } from '../faults.ts';
import { valueFrom } from './value.ts';

/** What a person says of what they found, as typed. */
export interface FindingGiven {
  readonly about?: About;
  readonly value?: string;
  readonly group?: Group;
  readonly voice?: string;
  readonly role?: string;
  readonly modality?: Modality;
  readonly part?: true;
  readonly level?: PlaceLevel;
  readonly country?: string;
  readonly summary?: string;
  readonly kind?: readonly Kind[];
}

export function foundIncident({ summary = '', kind = [] }: FindingGiven) {
  return { summary, kinds: [...kind] };
}

/**
 * What a claim on these words says. An actor that one known actor is called by has that one's id; a place has no point.
 * Throws `unreadable-value` and `no-level`.
 */
export function foundValue(given: FindingGiven, span: Span) {
  const { group, voice, role, modality = 'stated', part } = given;
  const about = given.about!;
  const counted = Measure.safeParse(about).success;
  return {
    about,
    value: valueSaid(about, given, span),
    ...(group !== undefined && { group }),
    ...(counted && { total: part !== true }),
    voice: voice === undefined ? null : { name: voice, ...(role !== undefined && { role }) },
    modality,
  };
}

function valueSaid(about: About, { value: said, level, country }: FindingGiven, span: Span): ClaimValue {
  const text = said ?? span.text;
  if (about === 'where' && level === undefined) throw fault('no-level', { detail: text });
  const value = valueFrom(text, emptyOf(about, span, level, country));
  if (value === null) throw fault('unreadable-value', { detail: text });
  if (about !== 'perpetrator' || !('name' in value)) return value;
  const actors = actorsCalled(value.name);
  return actors.length === 1 ? { name: value.name, actor: actors[0] } : value;
}

/** A value of the sort that a claim about something has, for what is typed to be understood as one. */
function emptyOf(about: About, span: Span, level?: PlaceLevel, country?: string): ClaimValue {
  if (about === 'when') return { edtf: '' };
  if (about === 'perpetrator') return { name: '' };
  if (about === 'where')
    return { name: '', level: level!, precision: 'unlocated', span, ...(country !== undefined && { country }) };
  return Measure.safeParse(about).success ? { low: null, high: null, vague: false, text: span.text } : { text: '' };
}
