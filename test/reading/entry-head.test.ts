import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';
import { dateLexicon } from '../../src/reading/date/index.ts';
import { withEntryHeads } from '../../src/reading/entry-head.ts';
import { withoutLabels } from '../../src/reading/label.ts';

const english = createLanguage('en');

function read(text: string): string[] {
  const sentences = withEntryHeads(
    withoutLabels(english.segment(text), () => false),
    dateLexicon('en'),
  );
  expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, i) => i));
  return sentences.map(({ words }) => words.map((word) => word.text).join(' '));
}

test.each<[text: string, sentences: string[]]>([
  ['1 May. Gunmen kill three.', ['1 May , Gunmen kill three .']],
  ['January 3: Gunmen kill five. Two flee.', ['January 3 , Gunmen kill five .', 'Two flee .']],
  ['14 Feb. 2005. A bomb kills 22.', ['14 Feb. 2005 , A bomb kills 22 .']],
  ['3 May – Gunmen kill six. Two are wounded.', ['3 May , Gunmen kill six .', 'Two are wounded .']],
  ['12 June 2014 - The army shells Gao.', ['12 June 2014 , The army shells Gao .']],
  ['• 5 May 2013: Rebels burn a school.', ['• 5 May 2013 , Rebels burn a school .']],
  ['1 May. Gunmen kill three. 2 May. A mine kills two.', ['1 May , Gunmen kill three .', '2 May , A mine kills two .']],
])('%s', (text, sentences) => {
  expect(read(text)).toEqual(sentences);
});

test.each<[text: string, sentences: string[]]>([
  ['It happened on 1 May. Gunmen killed three.', ['It happened on 1 May .', 'Gunmen killed three .']],
  ['5 May 2012\n\nGunmen killed three.', ['5 May 2012', 'Gunmen killed three .']],
  ['Five. Gunmen killed three.', ['Five .', 'Gunmen killed three .']],
  ['Army: Rebels killed three men.', ['Army :', 'Rebels killed three men .']],
  ['Gunmen – ten of them – fired.', ['Gunmen – ten of them – fired .']],
])('%s has no entry head', (text, sentences) => {
  expect(read(text)).toEqual(sentences);
});
