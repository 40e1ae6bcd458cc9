import type { IncidentSheet, Saying } from '../../casefile/index.ts';
import type { SpeakerType } from '../../reading/actor/speaker.ts';

/** Speakers who speak for an office, an armed group, an organisation or an outlet, and not for themselves. */
const IN_OFFICE: ReadonlySet<SpeakerType | null> = new Set(['official', 'security', 'armed-group', 'media', 'ngo']);

/** What voices are called in what leaves the case, by the key of the voice. */
export type VoiceNames = (key: string) => string;

/**
 * Names of an incident's voices. `persons`: as the reports have them; else a witness, a doctor and whoever else may be a
 * person is told by sort and number only, one number a voice: "witness 2".
 */
export function voiceNamesOf({ sayings, tellers }: IncidentSheet, persons: boolean): VoiceNames {
  const names = new Map<string, string>();
  for (const { key, publisher, report, name } of tellers.values())
    names.set(key, persons ? name : (publisher ?? `report ${report.slice(0, 10)}`));
  for (const saying of sayings) {
    const { key } = saying.voice;
    if (!names.has(key)) names.set(key, nameOf(saying, persons, names.size + 1));
  }
  return (key) => names.get(key) ?? (persons ? key.slice(key.indexOf(':') + 1) : 'voice withheld');
}

function nameOf({ voice: { type }, speaker }: Saying, persons: boolean, number: number): string {
  return persons || IN_OFFICE.has(type) ? speaker : `${type ?? 'voice'} ${number}`;
}
