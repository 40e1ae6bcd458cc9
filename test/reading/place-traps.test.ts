import { describe, expect, test } from 'vitest';
import { placesLine } from './place-notation.ts';

const NO_PLACES: readonly string[] = [
  'Whitney Houston sang on Sunday.',
  'Mr Jackson said Paris Hilton was there.',
  'In March and May the fighting stopped.',
  'The Islamic State claimed the attack.',
  'The Bank of America was robbed.',
  'Reading the names took an hour.',
  'Police said nobody was hurt.',
  'President Lincoln was shot.',
  'Nice people were killed for nothing.',
  'Judge Victoria Houston heard the case.',
  'Officers from the Houston Police Department fired.',
  'They spoke Arabic in Parliament.',
  'Austin, 34, was shot in the back.',
  'Al-Shabaab and Boko Haram are allied.',
  'A US soldier and a British nurse died.',
  'The White House condemned the killing.',
  'General Motors closed its plant.',
  'Cook said the strike was precise.',
  'The Fulani village was burned.',
  'Interior Minister Bernard Cazeneuve spoke.',
  'Hamas and Fatah signed a deal.',
  'The Moro Islamic Liberation Front fought on.',
  'He joined the Army of Islam.',
  'Christians and Muslims fled together.',
  'They were killed on Monday in a raid.',
  'The Mobile Brigade moved in.',
  'Hope was lost on Friday.',
  'The Taliban-held district saw clashes.',
  'Iran-backed militias opened fire.',
  'The man, Jordan Davis, died at once.',
  'Detective Dallas King took notes.',
  'The Associated Press reported it.',
  'The Malian army lost ten men.',
  'American and British officials condemned it.',
  'A Pakistani soldier was killed.',
];

const CASELESS: readonly [text: string, places: string][] = [
  ['Suicide Bomber Kills 12 in Kabul Mosque Attack', 'Kabul settlement AF; Mosque site AF ?'],
  ['GUNMEN KILL FIVE IN BOGOTA, POLICE SAY', 'BOGOTA settlement CO'],
  [
    'Bombs kill at least 20 at cathedral in Mindanao, Philippines',
    'cathedral site PH; Mindanao province PH; Philippines country PH',
  ],
  ['TERRORISTS BOMBED A BRIDGE NEAR AYACUCHO, PERU', 'AYACUCHO settlement PE ~near; PERU country PE'],
  ['Car Bomb Near Embassy in Beirut Wounds Nine', 'Embassy site LB ~near; Beirut settlement LB'],
];

const COUNTRIES: readonly [text: string, places: string][] = [
  ['Iran condemned the strike.', 'Iran country IR !'],
  ['The United States said it was ready.', 'United States country US !'],
  ['Fighters crossed from Iraq into Syria.', 'Iraq country IQ; Syria country SY'],
  ['Police in the US arrested him.', 'US country US'],
  ['The U.S. military confirmed the raid.', ''],
  ['Violence in the Democratic Republic of Congo displaced thousands.', 'Democratic Republic of Congo country CD'],
  ['Attacks in Burkina Faso, Mali and Niger rose.', 'Burkina Faso country BF; Mali country ML; Niger country NE'],
  ['The Philippines declared martial law.', 'Philippines country PH !'],
  ["Gunmen crossed into Côte d'Ivoire.", "Côte d'Ivoire country CI"],
  ['Myanmar denied the killings.', 'Myanmar country MM !'],
  ['Georgia accused Russia of the shelling.', 'Georgia country GE !; Russia country RU'],
];

const DATELINES: readonly [text: string, places: string][] = [
  ['BAMAKO, June 19 (Reuters) - Gunmen killed dozens in Bankass.', 'BAMAKO settlement ML @; Bankass settlement ML'],
  [
    'KABUL, Afghanistan (AP) — A bomb killed six people in Ghazni.',
    'KABUL settlement AF @; Afghanistan country AF @; Ghazni settlement AF',
  ],
  ['NAIROBI — Police shot three men.', 'NAIROBI settlement KE @'],
];

describe('what looks like a place and is none', () => {
  test.each(NO_PLACES)('%s', (text) => {
    expect(placesLine(text)).toBe('');
  });
});

describe('where capitals say nothing or something else', () => {
  test.each(CASELESS)('headlines and telexes: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(COUNTRIES)('countries, acting (!) or not: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(DATELINES)('place lines (@): %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
});
