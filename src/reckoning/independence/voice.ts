import { languageCodes } from '../../language/index.ts';
import type { Sha256 } from '../../model/index.ts';
import { loadSpeakerLexicon, type SpeakerType } from '../../reading/actor/speaker.ts';
import { fold } from '../gather/mention.ts';
import { type Bodies, loadBodies } from './bodies.ts';
import { outletOf } from './outlets.ts';

/** A claim as far as its voice is asked. */
export interface Told {
  /** The speaker in the report's own words; null: the report itself. */
  readonly name: string | null;
  /** What the report says the speaker is: "mayor of Bankass". */
  readonly role: string | null;
  /** The outlet that carried the speaker. */
  readonly via: string | null;
  /** The report that its own one copies in the end. */
  readonly root: { readonly report: Sha256; readonly publisher: string | null };
  /** ISO 639-1, of the report. */
  readonly lang: string;
  /** Key of an outlet or publisher by its name; `outletKey`, unless told. */
  readonly outlet?: (name: string, lang: string) => string;
}

/** Whose word a claim is. */
export interface Voice {
  /** Claims with one key are one voice, however many reports carried it. */
  readonly key: string;
  /** What it is by its words; null: a report, or not known. */
  readonly type: SpeakerType | null;
  /** The outlet or report that carried it: two voices carried by one are not independent of each other. */
  readonly carrier: string;
  /** Folded names by which a person may have graded it, the nearest first. */
  readonly names: readonly string[];
}

/**
 * One voice are: what one publisher's reports say themselves; a body or office ("the army", "army spokesman"); a person
 * or organisation with a name; an unnamed speaker whom one agency carried under the same words. Any other unnamed
 * speaker ("residents", "a security source") is one voice a report, and never the same one in two reports.
 */
export function voiceOf({ name, role, via, root, lang, outlet: called = outletKey }: Told): Voice {
  const own = root.publisher === null ? `report:${root.report}` : called(root.publisher, lang);
  const carrier = via === null ? own : called(via, lang);
  const of = (key: string, type: SpeakerType | null, names: readonly string[] = []): Voice => ({
    key,
    type,
    carrier,
    names,
  });
  if (name === null) return of(own, null, root.publisher === null ? [] : [fold(root.publisher)]);
  const language = languageOf(lang);
  const phrase = language?.bodies.bare(fold(name)) ?? fold(name);
  const outlet = outletOf(language?.bodies.outlet(phrase) ?? phrase);
  if (outlet !== null) return of(`outlet:${outlet}`, 'media', [phrase]);
  const office = role === null ? null : fold(role);
  const type = language?.typeOf(name) ?? (role === null ? null : (language?.typeOf(role) ?? null));
  const body = language?.bodies.find(phrase) ?? (office === null ? null : (language?.bodies.find(office) ?? null));
  if (body !== null) return of(`body:${body}`, type ?? language?.typeOf(body) ?? null, [phrase, body]);
  if ((language?.typeOf(name) ?? null) === null && NAMED.test(name)) return of(`name:${phrase}`, type, [phrase]);
  return of(`${via === null ? `report:${root.report}` : carrier}/${phrase}`, type, [phrase]);
}

/**
 * The key that a speaker has in every report: of a body, an outlet, or a person with a name. Null: an unnamed speaker is
 * another one in each.
 */
export function lastingVoice(name: string, lang: string): string | null {
  const { key } = voiceOf({ name, role: null, via: null, root: { report: '', publisher: null }, lang });
  return key.startsWith('report:') ? null : key;
}

/** Some letter that begins a name, or one of a writing without capitals. */
const NAMED = /[\p{Lu}\p{Lt}\p{Lo}]/u;

interface Language {
  readonly bodies: Bodies;
  typeOf(phrase: string): SpeakerType | null;
}

const languages = new Map<string, Language>();

/** Null for a language that is not read: its speakers are told apart by their names alone. */
function languageOf(lang: string): Language | null {
  const known = languages.get(lang);
  if (known !== undefined || !languageCodes.includes(lang)) return known ?? null;
  const speakers = loadSpeakerLexicon(lang);
  const language = { bodies: loadBodies(lang), typeOf: (phrase: string) => speakers.find(phrase) };
  languages.set(lang, language);
  return language;
}

/** One key for an outlet under any of its names. */
export function outletKey(name: string, lang: string): string {
  const folded = fold(name);
  const bare = languageOf(lang)?.bodies.outlet(folded) ?? folded;
  return `outlet:${outletOf(folded) ?? outletOf(bare) ?? bare}`;
}
