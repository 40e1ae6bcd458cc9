import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';
import { loadEditorialLexicon, withoutEditorialNotes } from '../../src/reading/editorial.ts';

const english = createLanguage('en');
const lexicon = loadEditorialLexicon('en');

function kept(text: string): string[] {
  return withoutEditorialNotes(english.segment(text), lexicon).map(({ words }) =>
    words.map((word) => word.text).join(' '),
  );
}

test.each<[written: string, kept: string]>([
  ['[TEXT] FOUR MEN WERE KILLED.', 'FOUR MEN WERE KILLED .'],
  ['[Excerpts] Four men were killed.', 'Four men were killed .'],
  ['[By Luis Perez] Four men were killed.', 'Four men were killed .'],
  ['[Report] [Passage omitted] Rebels shot him.', 'Rebels shot him .'],
  ['Rebels [words indistinct] shot him.', 'Rebels shot him .'],
  ['Col. [name indistinct] was wounded.', 'Col. was wounded .'],
  ['(PASSAGE OMITTED) REBELS SHOT HIM.', 'REBELS SHOT HIM .'],
  ['He said that 13 [figure as heard] died.', 'He said that 13 died .'],
  ['"They [sic] was shot," he said.', '" They was shot , " he said .'],
])('a note about the text is left out: %s', (written, expected) => {
  expect(kept(written)).toEqual([expected]);
});

test.each([
  'Five people ( two of them children ) died .',
  'The army ( and the police ) fired .',
  'Gunmen from FARC [ Revolutionary Armed Forces of Colombia ] fled .',
  'He [ the governor ] was shot .',
  'Two ( or more ) soldiers died .',
])('a remark about the world stays: %s', (text) => {
  expect(kept(text)).toEqual([text]);
});

test('a sentence that is a note only goes', () => {
  expect(kept('[end of recording]\n\nTwo men died.')).toEqual(['Two men died .']);
});
