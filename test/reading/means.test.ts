import { describe, expect, it } from 'vitest';
import { loadMeansLexicon, recogniseMeans } from '../../src/reading/actor/means.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = loadMeansLexicon('en');

/** `name=class/first kind`, with `-` where the word makes no kind of incident. */
const read = (text: string): string[] =>
  sentencesOf(text)
    .flatMap((sentence) => recogniseMeans(sentence, lexicon))
    .map((mention) => `${mention.name}=${mention.class}/${mention.kinds[0] ?? '-'}`);

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['A car bomb went off.', 'car bomb=explosive/bombing'],
  ['Two car bombs went off.', 'car bombs=explosive/bombing'],
  ['A car-bomb went off.', 'car-bomb=explosive/bombing'],
  ['He wore a suicide vest.', 'suicide vest=explosive/bombing'],
  ['An IED went off.', 'IED=explosive/bombing'],
  ['An improvised explosive device went off.', 'improvised explosive device=explosive/bombing'],
  ['A roadside bomb went off.', 'roadside bomb=explosive/bombing'],
  ['They hit a landmine.', 'landmine=explosive/bombing'],
  ['They hit a land mine.', 'land mine=explosive/bombing'],
  ['He threw a hand grenade.', 'hand grenade=explosive/bombing'],
  ['A rocket-propelled grenade hit it.', 'rocket-propelled grenade=missile/rocket-or-missile'],
  ['Three rockets hit it.', 'rockets=missile/rocket-or-missile'],
  ['A ballistic missile hit it.', 'ballistic missile=missile/rocket-or-missile'],
  ['Mortar shells hit it.', 'Mortar shells=artillery/shelling'],
  ['Artillery fire hit it.', 'Artillery fire=artillery/shelling'],
  ['A barrel bomb hit it.', 'barrel bomb=aircraft/airstrike'],
  ['A drone hit it.', 'drone=aircraft/airstrike'],
  ['An air strike hit it.', 'air strike=aircraft/airstrike'],
  ['They carried AK-47s.', 'AK-47s=firearm/shooting'],
  ['They carried assault rifles and machetes.', 'assault rifles=firearm/shooting', 'machetes=blade/stabbing'],
  ['He held a kitchen knife.', 'kitchen knife=blade/stabbing'],
  ['He held an axe.', 'axe=blade/stabbing'],
  ['They threw petrol bombs.', 'petrol bombs=fire/arson'],
  ['They poured petrol on it.', 'petrol=fire/arson'],
  ['Sarin gas filled the street.', 'Sarin gas=chemical/other'],
  ['They threw stones.', 'stones=blunt/assault'],
  ['He rammed a truck into them.', 'truck=vehicle/vehicle-attack'],
  ['He drove a van into them.', 'van=vehicle/vehicle-attack'],
  ['They seized weapons.', 'weapons=weapon/-'],
];

const TRAPS: readonly string[] = [
  'A truck stood by the road.',
  'He drove a van home.',
  'They sold petrol by the litre.',
  'The stones of the old wall are red.',
  'She danced at the club with open arms.',
];

describe('means of violence', () => {
  for (const [text, ...expected] of CASES)
    it(`${text} -> ${expected.join(', ')}`, () => expect(read(text)).toEqual(expected));
  for (const text of TRAPS) it(`${text} -> none`, () => expect(read(text)).toEqual([]));
});
