import { expect, test } from 'vitest';
import type { Sentence } from '../../src/language/words.ts';
import { loadKnowledge } from '../../src/reading/knowledge.ts';
import { withUsualCapitals } from '../../src/reading/letter-case/restore.ts';

const knowledge = loadKnowledge('en');

/** The sentences of a text as recognisers and the parser see them. */
function seen(text: string): string[] {
  return withUsualCapitals(knowledge.language.segment(text), knowledge).map(inPrint);
}

function inPrint({ words }: Sentence): string {
  return words
    .map(({ text, glued }) => (glued ? text : ` ${text}`))
    .join('')
    .trim();
}

/** Written as they should come back; names of people, places and bodies between words that are names elsewhere. */
const SENTENCES = [
  'Four peasants were killed and two others were wounded in the municipality of Segovia.',
  'The attack took place in March, before midnight, on the east side of Lima.',
  'Soldiers marched to the side streets before the blast.',
  'It may rain in May.',
  'Farabundo Marti National Liberation Front guerrillas murdered the mayor of Apopa.',
  'The FMLN said that three policemen died in San Salvador on Sunday.',
  "Ten New People's Army rebels were killed near San Jose.",
  'Turkey accused the Kurds of killing a farmer who raised turkeys.',
  'The U.S. troops left the base.',
  'A bomb exploded in Baghdad, killing at least 12 people, Iraqi police said.',
  'Two Israeli soldiers were injured in Gaza.',
  'General Jaime Ortiz said that the army had shot five rebels.',
  'The Taliban killed a judge in Kandahar.',
  'Al-Shabaab fighters stormed a hotel in Mogadishu, Somalia.',
  'A car bomb killed the minister.',
  'Who killed the farmers?',
  "They didn't leave New Delhi.",
  'Boko Haram burned the village of Baga in northeastern Nigeria.',
  'Reuters quoted a resident who lost her son.',
  'The same men attacked a second bus.',
];

test.each(SENTENCES)('in capitals: %s', (sentence) => {
  expect(seen(sentence.toUpperCase())).toEqual([sentence]);
});

test.each(SENTENCES)('in small letters: %s', (sentence) => {
  expect(seen(sentence.toLowerCase())).toEqual([sentence]);
});

test('a text with usual capitals stays as it is', () => {
  const text = 'The ELN and the FARC fought in Arauca. NATO. Police found 12 bodies.\n\nCar Bomb Kills Ten In Kano';
  expect(seen(text)).toEqual([
    'The ELN and the FARC fought in Arauca.',
    'NATO.',
    'Police found 12 bodies.',
    'Car Bomb Kills Ten In Kano',
  ]);
});

test('a headline in capitals is written as the report below it writes', () => {
  const text =
    'GUNMEN KILL TEN IN UMUNGA RAID\n\nGunmen killed ten people in Umunga when they came to raid its market.';
  expect(seen(text)[0]).toBe('Gunmen kill ten in Umunga raid');
});

test('words keep their places', () => {
  const text = 'BOGOTA, 4 MAR 89 (EFE) -- [TEXT] TWO MEN WERE SHOT IN MEDELLIN.';
  for (const { words } of withUsualCapitals(knowledge.language.segment(text), knowledge)) {
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word.toUpperCase());
  }
});
