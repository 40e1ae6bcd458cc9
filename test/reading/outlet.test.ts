import { describe, expect, it } from 'vitest';
import { recogniseOutlets } from '../../src/reading/actor/outlet.ts';
import { loadOutletStore } from '../../src/reading/actor/outlet-store.ts';
import { loadSpeakerLexicon, type SpeakerType } from '../../src/reading/actor/speaker.ts';
import { sentencesOf } from './sentences-of.ts';

const store = loadOutletStore('en');

/** `name=key` for a known outlet, `name:type` for a named unknown one, `name~type` for an unnamed one. */
const read = (text: string): string[] =>
  sentencesOf(text)
    .flatMap((sentence) => recogniseOutlets(sentence, store))
    .map(({ name, id, type, generic }) => `${name}${generic ? `~${type}` : id ? `=${id}` : `:${type}`}`);

type Case = readonly [text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  ['He told AFP so.', 'AFP=afp'],
  ['He told Agence France-Presse so.', 'Agence France-Presse=afp'],
  ['Reuters said so.', 'Reuters=reuters'],
  ['He told the Associated Press so.', 'Associated Press=ap'],
  ['RFI said so.', 'RFI=rfi'],
  ['The BBC said so.', 'BBC=bbc'],
  ['Al-Jazeera said so.', 'Al-Jazeera=aljazeera'],
  ['Al Jazeera said so.', 'Al Jazeera=aljazeera'],
  ['The Xinhua news agency said so.', 'Xinhua news agency=xinhua'],
  ['The New York Times said so.', 'The New York Times=nyt'],
  ['According to the Guardian it was so.', 'Guardian=guardian'],
  ['State news agency SANA said so.', 'State news agency~state-media', 'SANA=sana'],
  ['The Syrian Observatory for Human Rights said so.', 'Syrian Observatory for Human Rights=sohr'],
  ['Human Rights Watch said so.', 'Human Rights Watch=hrw'],
  ['Amaq said so.', 'Amaq=amaq'],
  ['Daily Sabah said so.', 'Daily Sabah=daily-sabah'],
  ['The Dogan news agency said so.', 'Dogan news agency=dha'],
  ['The Demos News Agency said so.', 'Demos News Agency:agency'],
  ['The Lorra Herald said so.', 'Lorra Herald:newspaper'],
  ['The Lorra Evening Post said so.', 'Lorra Evening Post:newspaper'],
  ['Radio Zendara said so.', 'Radio Zendara:broadcaster'],
  ['Zendara TV said so.', 'Zendara TV:broadcaster'],
  ['CBS station KDKA-TV said so.', 'CBS=cbs', 'KDKA-TV:broadcaster'],
  ['WSVN said so.', 'WSVN:broadcaster'],
  ['The newspaper Zendara Tribuna said so.', 'Zendara Tribuna:newspaper'],
  ['State media said so.', 'State media~state-media'],
  ['Local media said so.', 'Local media~media'],
  ['A rights group said so.', 'rights group~ngo'],
  ['A Danish newspaper said so.', 'Danish newspaper~newspaper'],
];

const TRAPS: readonly string[] = [
  'The guardian of the gate slept.',
  'They reached the border post at dawn.',
  'The Command Post fell at dawn.',
  'Hard times came, and the sun rose.',
  'The Liberation Army marched.',
  'Dawn broke over the valley.',
  'He who was there left.',
  'The National League began.',
];

describe('outlets', () => {
  for (const [text, ...expected] of CASES)
    it(`${text} -> ${expected.join(', ')}`, () => expect(read(text)).toEqual(expected));
  for (const text of TRAPS) it(`${text} -> none`, () => expect(read(text)).toEqual([]));
});

const SPEAKERS: readonly (readonly [phrase: string, type: SpeakerType | null])[] = [
  ['officials', 'official'],
  ['the interior ministry', 'official'],
  ['a government spokesman', 'official'],
  ['police', 'security'],
  ['a military spokesman', 'security'],
  ['local and security sources', 'security'],
  ['the army', 'security'],
  ['senior police officials', 'security'],
  ['a hospital source', 'medical'],
  ['medics', 'medical'],
  ['witnesses', 'witness'],
  ['residents', 'witness'],
  ['survivors', 'witness'],
  ['activists', 'ngo'],
  ['a rebel spokesman', 'armed-group'],
  ['reports', 'media'],
  ['a source', 'anonymous'],
  ['sources', 'anonymous'],
  ['a statement', 'official'],
  ['the blue door', null],
];

describe('unnamed speakers', () => {
  const speakers = loadSpeakerLexicon('en');
  for (const [phrase, type] of SPEAKERS) it(`${phrase} -> ${type}`, () => expect(speakers.find(phrase)).toBe(type));
});
