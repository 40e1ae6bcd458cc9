import { fold } from '../../reckoning/gather/mention.ts';
import { lastingVoice, outletKey, type Told, type Voice, voiceOf } from '../../reckoning/independence/voice.ts';
import type { Joins } from './joins.ts';

/** A voice under the name that a person took its own for. */
export interface Renamed {
  readonly voice: Voice;
  readonly name: string;
}

/** Null: the name stands for itself. What no speaker says is the publisher's word. */
export function joinedVoice(told: Told, voice: Voice, joins: Joins): Renamed | null {
  const { publisher } = told.root;
  if (told.name !== null) {
    const to = joins.source(told.name, voice.key, told.lang);
    return to === null ? null : { name: to, voice: voiceOf({ ...told, name: to, role: null }) };
  }
  const name = publisher === null ? null : outletVoice(publisher, told.lang, joins).name;
  return name === publisher ? null : { name: name!, voice: { ...voice, names: [fold(name!), ...voice.names] } };
}

/** Whose word a publisher's reports are, or what an outlet carries: of one that was joined with a body, that body's. */
export function outletVoice(name: string, lang: string, joins: Joins): { readonly key: string; readonly name: string } {
  const key = outletKey(name, lang);
  const to = joins.source(name, key, lang);
  if (to === null) return { key, name };
  const speaking = lastingVoice(to, lang);
  return { key: speaking?.startsWith('body:') ? speaking : outletKey(to, lang), name: to };
}
