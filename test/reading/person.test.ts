import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPersonLexicon } from '../../src/reading/person/lexicon.ts';
import { linkPersons, recognisePersonsOf } from '../../src/reading/person/link.ts';
import type { PersonMention } from '../../src/reading/person/mention.ts';
import { recognisePersons } from '../../src/reading/person/recognise.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = loadPersonLexicon('en');
const persons = (text: string): PersonMention[] => recognisePersonsOf(sentencesOf(text), lexicon).flat();

/** `name / role / age / sex`, with `-` for what is not told and `*` before a person without a name. */
const shown = ({ name, named, role, age, sex }: PersonMention): string =>
  `${named ? '' : '*'}${name} / ${role?.text ?? '-'} / ${age ?? '-'} / ${sex ?? '-'}`;

type Case = readonly [text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  ['Interior Secretary Ramiro Calder spoke.', 'Ramiro Calder / Interior Secretary / - / male'],
  ['Chief Superintendent Orla Benning spoke.', 'Orla Benning / Chief Superintendent / - / -'],
  ['Lt. Col. Idrissa Tolo spoke.', 'Idrissa Tolo / Lt. Col. / - / -'],
  ['Major General Piotr Zelnik spoke.', 'Piotr Zelnik / Major General / - / male'],
  ['Foreign Minister Amal Haddad-Rizk spoke.', 'Amal Haddad-Rizk / Foreign Minister / - / -'],
  ['Minister of Public Works Tesfaye Lemma spoke.', 'Tesfaye Lemma / Minister of Public Works / - / -'],
  ['The Afghan President Wali Stanek spoke.', 'Wali Stanek / Afghan President / - / male'],
  ['The police spokesman Ibrahim Kante spoke.', 'Ibrahim Kante / police spokesman / - / male'],
  ['A rebel commander, Yusuf Dabo, spoke.', 'Yusuf Dabo / - / - / male'],
  ['Marta Olsen, mayor of the town, spoke.', 'Marta Olsen / mayor of the town / - / female'],
  ['Bakary Senn, a local journalist, spoke.', 'Bakary Senn / local journalist / - / male'],
  ['Samir Qadri, of the village council, spoke.', 'Samir Qadri / of the village council / - / male'],
  ['Mr Tolliver spoke.', 'Tolliver / - / - / male'],
  ['Mrs. Tolliver spoke.', 'Tolliver / - / - / female'],
  ['Dr. Anna Keller spoke.', 'Anna Keller / - / - / female'],
  ['Sheikh Nasser al-Dabbagh spoke.', 'Nasser al-Dabbagh / - / - / male'],
  ['President Okoro spoke.', 'Okoro / President / - / -'],
  ['Ana Ruiz, 34, was hit.', 'Ana Ruiz / - / 34 / female'],
  ['Ana Ruiz (34) was hit.', 'Ana Ruiz / - / 34 / female'],
  ['Ana Ruiz, aged 34, was hit.', 'Ana Ruiz / - / 34 / female'],
  ['Ana Ruiz, a 34-year-old nurse, was hit.', 'Ana Ruiz / 34-year-old nurse / 34 / female'],
  ['The 34-year-old Ana Ruiz was hit.', 'Ana Ruiz / - / 34 / female'],
  ['A 34-year-old nurse, Ana Ruiz, was hit.', 'Ana Ruiz / - / 34 / female'],
  ['Tervin Mossley, 19, was hit.', 'Tervin Mossley / - / 19 / -'],
  ['The dead man was identified as Tervin Mossley.', 'Tervin Mossley / - / - / -'],
  ['They identified the driver as Tervin Mossley.', 'Tervin Mossley / - / - / -'],
  ['Robert “Bo” Tannen was hit.', 'Robert “Bo” Tannen / - / - / male'],
  ['A court heard of the murder of Tervin Mossley.', 'Tervin Mossley / - / - / -'],
  ['Tervin Mossley was shot.', 'Tervin Mossley / - / - / -'],
  ['The child, Tervin Mossley, was hit.', 'Tervin Mossley / - / - / -'],
  ['"He ran," said Tervin Mossley.', 'Tervin Mossley / - / - / -'],
  ['A 19-year-old man was hit.', '*19-year-old man / - / 19 / male'],
  ['A 6-year-old girl was hit.', '*6-year-old girl / - / 6 / female'],
  ['A seven-month-old baby was hit.', '*seven-month-old baby / - / 0 / -'],
  ['A twenty-two-year-old student was hit.', '*twenty-two-year-old student / - / 22 / -'],
  ['A woman, 35, was hit.', '*woman / - / 35 / female'],
  ['The 12-year-old was hit.', '*12-year-old / - / 12 / -'],
  ['Ali bin Rashid was hit.', 'Ali bin Rashid / - / - / male'],
  ['Mohamed Ould Sidi was hit.', 'Mohamed Ould Sidi / - / - / male'],
  ['Carlos de la Cruz was hit.', 'Carlos de la Cruz / - / - / male'],
  ['Jan van der Meer was hit.', 'Jan van der Meer / - / - / male'],
  ['Robert J. Tannen was hit.', 'Robert J. Tannen / - / - / male'],
  ['Robert Tannen Jr. was hit.', 'Robert Tannen Jr. / - / - / male'],
  ['Jordan Tannen was hit.', 'Jordan Tannen / - / - / -'],
  ['Christian Tannen was hit.', 'Christian Tannen / - / - / male'],
  ['Theresa May was hit.', 'Theresa May / - / - / female'],
  ['Yousef Al-Tamimi was hit.', 'Yousef Al-Tamimi / - / - / male'],
  ["Fatima N'Diaye was hit.", "Fatima N'Diaye / - / - / female"],
  ['Pope Leo prayed.', 'Leo / - / - / male'],
];

const TRAPS: readonly string[] = [
  'It happened on Sunday in March near Salt Lake City.',
  'Hope for peace grew, and Grace Cathedral filled.',
  'They met in San Salvador and Santa Maria.',
  'The Jolo Cathedral and the Green Valley Hospital burned.',
  'Two people were hurt on Maple Avenue in North Haven.',
  'The National Bridge Authority closed the road.',
  'Three 19-year-old men were hit.',
  'In May they moved to Port Ellen.',
  'Police and Army units came.',
  'Operation Iron Fist began in Upper Dara District.',
];

describe('persons in one report', () => {
  for (const [text, ...expected] of CASES)
    it(`${text} -> ${expected.join(', ')}`, () => expect(persons(text).map(shown)).toEqual(expected));
  for (const text of TRAPS) it(`${text} -> nobody`, () => expect(persons(text)).toEqual([]));
});

describe('words that belong to something else', () => {
  it('are no name', () => {
    const [sentence] = sentencesOf('Boko Haram, 20, were hit.');
    expect(recognisePersons(sentence, lexicon, [{ from: 0, to: 2 }])).toEqual([]);
  });

  it('may stand in a role', () => {
    const [sentence] = sentencesOf('Taliban spokesman Omar Wardak spoke.');
    expect(recognisePersons(sentence, lexicon, [{ from: 0, to: 1 }]).map(shown)).toEqual([
      'Omar Wardak / Taliban spokesman / - / male',
    ]);
  });
});

const LINKS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Samir Qadri, of the council, spoke. Qadri left.', 'Samir Qadri < Samir Qadri', 'Qadri < Samir Qadri'],
  ['Mr Qadri left. Samir Qadri, a doctor, returned.', 'Qadri < Samir Qadri', 'Samir Qadri < Samir Qadri'],
  [
    'Nasser al-Dabbagh, a doctor, spoke. Al-Dabbagh left.',
    'Nasser al-Dabbagh < Nasser al-Dabbagh',
    'Al-Dabbagh < Nasser al-Dabbagh',
  ],
  [
    'Nasser al-Dabbagh, a doctor, spoke. Dabbagh left.',
    'Nasser al-Dabbagh < Nasser al-Dabbagh',
    'Dabbagh < Nasser al-Dabbagh',
  ],
  [
    'Samir Qadri, 20, and Leila Qadri, 22, left. Qadri spoke.',
    'Samir Qadri < Samir Qadri',
    'Leila Qadri < Leila Qadri',
  ],
];

describe('short names later in a report', () => {
  for (const [text, ...expected] of LINKS)
    it(text, () =>
      expect(
        linkPersons(persons(text), lexicon).map(({ mention, canonical }) => `${mention.name} < ${canonical}`),
      ).toEqual(expected),
    );
});

describe('offsets', () => {
  const words = [
    'Ana',
    'Ruiz',
    ',',
    '34',
    'Dr.',
    'al-Dabbagh',
    'bin',
    'the',
    'mayor',
    'of',
    'Jr.',
    'J.',
    '19-year-old',
    'man',
    '(',
    ')',
    '😀',
    'said',
    '.',
    'Minister',
  ];

  it('are those of the words, and no two persons share one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (picked) => {
        const text = picked.join(' ');
        for (const found of recognisePersonsOf(sentencesOf(text), lexicon)) {
          for (const { start, end, name, role } of found) {
            expect(text.slice(start, end)).toBe(name);
            if (role) expect(text.slice(role.start, role.end)).toBe(role.text);
          }
          for (const [i, mention] of found.entries())
            if (i > 0) expect(mention.from).toBeGreaterThanOrEqual(found[i - 1].to);
        }
      }),
      { numRuns: 200 },
    );
  });
});
