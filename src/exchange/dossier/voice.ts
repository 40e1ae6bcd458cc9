import type { Claim } from '../../model/index.ts';
import type { Numbered } from './docket.ts';
import { joined, named, type Phrase } from './phrase.ts';

/** Who vouches for a claim: "the report itself", "the government", "Oumou Diarra via Radio Plateau". */
export function voiceWords({ voice, via }: Pick<Claim, 'voice' | 'via'>): Phrase {
  const speaker = voice === 'narrator' ? 'the report itself' : named(voice.name);
  return via === undefined ? [speaker] : [speaker, ' via ', named(via.name)];
}

/** The same with what the report says of the speaker: "Oumou Diarra (head of a platform) via Radio Plateau". */
export function presentedVoice({ voice, via }: Pick<Claim, 'voice' | 'via'>): Phrase {
  const role = voice === 'narrator' || voice.role === undefined ? [] : [' (', named(voice.role), ')'];
  const outlet = via === undefined ? [] : [' via ', named(via.name)];
  return [voice === 'narrator' ? 'the report itself' : named(voice.name), ...role, ...outlet];
}

/** Two claims of one voice share this key: same speaker, same outlet, whatever the letter case. */
export function voiceKey({ voice, via }: Pick<Claim, 'voice' | 'via'>): string {
  const speaker = voice === 'narrator' ? '' : withoutArticle(voice.name);
  return JSON.stringify([speaker, via === undefined ? '' : withoutArticle(via.name)]);
}

/** The voices of some claims, each once, in order: "the government; the report itself". */
export function voicesOf(claims: readonly Numbered<Claim>[]): Phrase {
  const once = new Map(claims.map(({ entry }) => [voiceKey(entry), voiceWords(entry)]));
  return joined([...once.values()], ' and ');
}

/** A name by which two mentions are compared. */
export function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '');
}
